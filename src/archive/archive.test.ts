import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { readParquet } from 'parquet-wasm/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArchiveRows } from '../rows/archive-rows.ts';
import type { RowTable } from '../rows/row-tables.ts';
import { anyReading, createNumberedReading } from '../store/record.fixture.ts';
import { writePart } from './archive.fixture.ts';
import { createArchiveWriter } from './archive-writer.ts';
import { listParts } from './list-parts.ts';
import { readKnownKeys } from './read-known-keys.ts';
import { readPart } from './read-part.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-archive-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Rows = readonly Readonly<Record<string, unknown>>[];

const mapCells = <T>(rows: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(rows, (_, cell) => (typeof cell === 'string' ? change(cell) : cell))) as T;

/** UTF-8 has no halves of surrogate pairs. */
const wellFormed = <T>(rows: T): T => mapCells(rows, (text) => Buffer.from(text).toString());

/** Arrow's JavaScript takes a U+FEFF in front for a mark; what it is handed by the reader has it. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const pathOf = (table: RowTable, part: string) => join(folder, table, `${part}.parquet`);

/** As another program reads it: the Parquet of Arrow, which is written in Rust. */
const readByArrow = (path: string): Rows =>
  tableFromIPC(readParquet(readFileSync(path)).intoIPCStream())
    .toArray()
    .map((row) => row.toJSON());

async function readBack(table: RowTable, path: string): Promise<Rows> {
  const rows: unknown[] = [];
  for await (const some of readPart({ path, table })) rows.push(...some);
  return rows as Rows;
}

describe('what is written', () => {
  test('reads back the same, here and by another implementation, whatever a record holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 3 }), async (readings) => {
        const part = writePart(folder, readings);
        const expected = new Map<RowTable, unknown[]>();
        for (const { document, record } of readings)
          for (const [table, rows] of Object.entries(createArchiveRows(document, record)) as [RowTable, Rows][])
            if (rows.length) expected.set(table, [...(expected.get(table) ?? []), ...wellFormed(rows)]);
        for (const [table, rows] of expected) {
          expect(await readBack(table, pathOf(table, part)), table).toEqual(rows);
          expect(readByArrow(pathOf(table, part)), table).toEqual(mapCells(rows, withoutMark));
        }
      }),
      { numRuns: 4 },
    );
  });

  test('goes out in groups, so that what is held back does not grow', async () => {
    const writer = createArchiveWriter(folder);
    const { document, record } = createNumberedReading(1, 500);
    const { statement_pieces } = createArchiveRows(document, record);
    for (let index = 0; index < 45; index += 1) writer.add({ statement_pieces: statement_pieces! });
    const part = writer.finish()!;
    const path = pathOf('statement_pieces', part);
    expect((await parquetMetadataAsync(await asyncBufferFromFile(path))).row_groups.length).toBeGreaterThan(1);
    const back = await readBack('statement_pieces', path);
    expect(back).toHaveLength(45 * statement_pieces!.length);
    expect([back.at(0), back.at(-1)]).toEqual([statement_pieces!.at(0), statement_pieces!.at(-1)]);
  });

  test('is called by what it holds: the same again takes its own place, other rows stand beside it', async () => {
    const first = writePart(folder, [createNumberedReading(1, 2)]);
    expect(writePart(folder, [createNumberedReading(1, 2)])).toBe(first);
    const second = writePart(folder, [createNumberedReading(2, 2)]);
    expect((await readdir(join(folder, 'readings'))).sort()).toEqual([`${first}.parquet`, `${second}.parquet`].sort());
    expect(await readKnownKeys([folder])).toHaveProperty('size', 2);
  });

  test('what is not finished leaves nothing behind, and nothing at all is no part', async () => {
    const writer = createArchiveWriter(folder);
    const { document, record } = createNumberedReading(1, 2);
    writer.add(createArchiveRows(document, record));
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.unfinished-/)]);
    writer.abandon();
    expect(await readdir(folder)).toEqual([]);
    expect(createArchiveWriter(folder).finish()).toBeNull();
  });

  test('a folder that cannot be written is told', () => {
    writeFileSync(join(folder, 'file'), '');
    const { document, record } = createNumberedReading(1, 1);
    const add = () => createArchiveWriter(join(folder, 'file')).add(createArchiveRows(document, record));
    expect(add).toThrow(expect.objectContaining({ code: 'archive-failed', input: join(folder, 'file') }));
  });
});

describe('what is found', () => {
  test('in folders of tables, also below folders of partitions; nothing that is hidden', async () => {
    const part = writePart(folder, [createNumberedReading(1, 1)]);
    const parts = await listParts([folder]);
    expect(parts.find(({ table }) => table === 'claims')?.path).toBe(pathOf('claims', part));
    expect(await listParts([join(folder, 'claims'), pathOf('claims', part)])).toEqual([
      { path: pathOf('claims', part), table: 'claims' },
    ]);
    const deep = join(folder, 'texts', 'day=2031-03-04', 'x.parquet');
    expect(await listParts([join(folder, 'texts', 'day=*', '*.parquet')]).catch(({ code }) => code)).toBe(
      'file-not-found',
    );
    expect(existsSync(deep)).toBe(false);
  });

  test('a file of no table, and nothing, are told', async () => {
    const path = join(folder, 'other.parquet');
    parquetWriteFile({ filename: path, columnData: [{ name: 'a', data: [1] }] });
    await expect(listParts([path])).rejects.toMatchObject({ code: 'archive-failed', input: path });
    await expect(listParts([join(folder, 'none')])).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('what is damaged', () => {
  const read = (path: string) => readBack('readings', path);

  test.each([0, 3, 100, 1500])('a file of which only %i bytes are there', async (length) => {
    const path = pathOf('readings', writePart(folder, [createNumberedReading(1, 1)]));
    truncateSync(path, length);
    await expect(read(path)).rejects.toMatchObject({ code: 'archive-failed', input: path });
  });

  test('noise never ends the program', async () => {
    const whole = readFileSync(pathOf('readings', writePart(folder, [createNumberedReading(1, 1)])));
    const path = join(folder, 'noise.parquet');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (at, noise) => {
        writeFileSync(path, Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at + noise.length)]));
        await read(path).catch((error) => expect(error).toMatchObject({ code: 'archive-failed' }));
      }),
      { numRuns: 20 },
    );
  });

  test('a column that is missing, one of another type, and a form to come', async () => {
    const path = join(folder, 'readings.parquet');
    const write = (row: Readonly<Record<string, unknown>>) =>
      parquetWriteFile({
        filename: path,
        columnData: Object.entries(row).map(([name, cell]) => ({ name, data: [cell] })),
      });
    const { document, record } = createNumberedReading(1, 1);
    const { reading_hash, ...row } = createArchiveRows(document, record).readings![0]!;
    const full = {
      ...row,
      reading_hash,
      runtime: '{}',
      title: 't',
      publisher: 'p',
      published_at: 'd',
      published_not_before: 'd',
    };
    write(full);
    expect(await read(path)).toHaveLength(1);
    write({ ...full, statement_count: 3n });
    expect(await read(path)).toMatchObject([{ statement_count: 3 }]);
    write({ ...full, statement_count: 'many' });
    await expect(read(path)).rejects.toThrow(/statement_count/);
    write({ ...full, schema_version: '9.0' });
    await expect(read(path)).rejects.toThrow(/of form 9\.0/);
    const { title: _, ...without } = full;
    write({ ...without, reading_hash: 'x' });
    await expect(read(path)).rejects.toMatchObject({ code: 'archive-failed', input: path });
  });
});
