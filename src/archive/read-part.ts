import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import * as z from 'zod';
import { OnrecordError } from '../errors.ts';
import type { ArchiveRow } from '../rows/archive-rows.ts';
import { KEY_COLUMNS, ROW_TABLES, type RowTable } from '../rows/row-tables.ts';
import { SCHEMA_VERSION } from '../schema/record.ts';
import { toArchiveError } from './archive-error.ts';
import type { Part } from './list-parts.ts';

/** A text may begin with U+FEFF, which all places in it count; a decoder takes that for a mark of its own unless told. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array) => utf8.decode(bytes) };

/** So many rows are decoded at once. */
const ROWS_AT_ONCE = 20_000;

/**
 * The rows of a file as they were written, some at a time; each is checked, whoever wrote it. `columns` leaves away what is
 * not needed; only these are checked then.
 */
export async function* readPart<T extends RowTable>(
  { path, table }: Part & { readonly table: T },
  columns: readonly string[] = columnsOf(table),
): AsyncGenerator<readonly ArchiveRow<T>[]> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const schema = z.object(pick({ ...KEY_COLUMNS.shape, ...ROW_TABLES[table].shape }, columns));
    for (const [rowStart, rowEnd] of listRanges(metadata)) {
      const rows = await parquetReadObjects({ file, metadata, columns: [...columns], rowStart, rowEnd, parsers });
      yield rows.map((row) => parseRow(schema, row, path)) as unknown as readonly ArchiveRow<T>[];
    }
  } catch (error) {
    throw toArchiveError(error, path, 'read');
  }
}

const columnsOf = (table: RowTable): readonly string[] =>
  Object.keys({ ...KEY_COLUMNS.shape, ...ROW_TABLES[table].shape });

const pick = (shape: Readonly<Record<string, z.ZodType>>, columns: readonly string[]) =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => columns.includes(name)));

/** By row groups, and those in pieces: another writer's may hold millions. */
function listRanges({ row_groups }: FileMetaData): readonly (readonly [start: number, end: number])[] {
  let start = 0;
  return row_groups.flatMap(({ num_rows }) => {
    const end = start + Number(num_rows);
    const ranges: [number, number][] = [];
    for (; start < end; start += ROWS_AT_ONCE) ranges.push([start, Math.min(end, start + ROWS_AT_ONCE)]);
    start = end;
    return ranges;
  });
}

function parseRow(schema: z.ZodType, row: Readonly<Record<string, unknown>>, path: string): unknown {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toPlain(cell)])));
  if (!parsed.success) refuseRow(parsed.error.issues[0]!, path);
  assertKnownForm(row.schema_version, path);
  return parsed.data;
}

/** Others write whole numbers in 64 bits, and leave out what is null. */
const toPlain = (cell: unknown): unknown => (typeof cell === 'bigint' ? Number(cell) : (cell ?? null));

const majorOf = (version: string): number => Number(version.split('.')[0]);

function assertKnownForm(version: unknown, path: string): void {
  if (typeof version !== 'string' || majorOf(version) <= majorOf(SCHEMA_VERSION)) return;
  throw new OnrecordError('archive-failed', `Its rows are of form ${version}; this Onrecord knows ${SCHEMA_VERSION}.`, {
    input: path,
    remedy: 'Install the newer Onrecord.',
  });
}

function refuseRow(issue: z.core.$ZodIssue, path: string): never {
  throw new OnrecordError(
    'archive-failed',
    `A row is not as it has to be: ${issue.path.join('.')}: ${issue.message}.`,
    {
      input: path,
      remedy: 'docs/reference/rows.md says what each column holds.',
    },
  );
}
