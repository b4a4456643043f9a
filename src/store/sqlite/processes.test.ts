import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNumberedReading } from '../record.fixture.ts';
import { openSqliteStore } from './open-store.ts';

const WRITER = fileURLToPath(new URL('./writer.fixture.ts', import.meta.url));
const DECIDER = fileURLToPath(new URL('./decider.fixture.ts', import.meta.url));
const STATEMENTS = 40;

describe('a store and several processes', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-processes-'));
    path = join(folder, 'new', 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('two may make it and write to it at once', async () => {
    const writers = [startWriter(path, 0, 30), startWriter(path, 20, 50)];
    const ended = await Promise.all(writers.map(waitForEnd));
    expect(ended.map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const statuses = ended.flatMap(({ lines }) => lines);
    expect(statuses.filter((status) => status === 'added')).toHaveLength(50);
    expect(statuses.filter((status) => status === 'unchanged')).toHaveLength(10);
    await expectWholeDocuments(path, 50);
    const store = await openSqliteStore(path, { readonly: true });
    expect(await store.findActors('"Given7 Family7"')).toHaveLength(1);
    await store.close();
  });

  test('a kill leaves whole documents only, and going on finishes the rest', async () => {
    const total = 120;
    let before = 0;
    for (const [linesUntilKill, delayMs] of [
      [5, 4],
      [25, 9],
    ] as const) {
      const writer = startWriter(path, 0, total);
      await waitForLines(writer, before + linesUntilKill);
      // Into the midst of the next document.
      await sleep(delayMs);
      writer.kill('SIGKILL');
      const { signal } = await waitForEnd(writer);
      expect(signal).toBe('SIGKILL');
      const kept = await expectWholeDocuments(path);
      expect(kept).toBeGreaterThanOrEqual(before + linesUntilKill);
      expect(kept).toBeLessThan(total);
      before = kept;
    }
    const { code, lines } = await waitForEnd(startWriter(path, 0, total));
    expect(code).toBe(0);
    expect(lines.filter((line) => line === 'unchanged')).toHaveLength(before);
    await expectWholeDocuments(path, total);
  });

  test('two that decide at once lose no decision, and a kill leaves none half made', async () => {
    const store = await openSqliteStore(path);
    const { document, record } = createNumberedReading(1, 1);
    await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    // asked for at once: they may have ended before the third has decided ten times
    const deciders = ['ann', 'ben'].map((who) => waitForEnd(startProcess([DECIDER, path, who, '25'])));
    const killed = startProcess([DECIDER, path, 'cleo', '2000']);
    await waitForLines(killed, 10);
    killed.kill('SIGKILL');
    const ended = await Promise.all(deciders);
    expect(ended.map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const decisions = await store.listDecisions();
    for (const who of ['ann', 'ben']) {
      const names = Array.from({ length: 25 }, (_, index) => `${who} ${index}`);
      expect(decisions.filter(({ by }) => by === who).map(({ newName }) => newName)).toEqual(names);
    }
    expect(decisions.every(({ references }) => references.length > 0)).toBe(true);
    expect((await store.listActors())[0]!.name).toBe(decisions.at(-1)!.newName);
    await store.close();
    expectSoundFile(path);
  });
});

const outputs = new WeakMap<ChildProcess, { lines: string[]; errors: string }>();

const startWriter = (path: string, first: number, end: number): ChildProcess =>
  startProcess([WRITER, path, String(first), String(end), String(STATEMENTS)]);

function startProcess(args: readonly string[]): ChildProcess {
  const writer = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { lines: [] as string[], errors: '' };
  let rest = '';
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    output.lines.push(...parts);
  });
  writer.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.errors += chunk;
  });
  outputs.set(writer, output);
  return writer;
}

async function waitForLines(writer: ChildProcess, count: number): Promise<void> {
  while (outputs.get(writer)!.lines.length < count) await once(writer.stdout!, 'data');
}

async function waitForEnd(writer: ChildProcess) {
  const [code, signal] = (await once(writer, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...outputs.get(writer)! };
}

/** Every document is there with every layer, as often in the indexes as in the tables; gives how many there are. */
async function expectWholeDocuments(path: string, expected?: number): Promise<number> {
  const store = await openSqliteStore(path);
  const ids = await store.listDocumentIds();
  const readings = new Map(
    Array.from({ length: 120 }, (_, number) => createNumberedReading(number, STATEMENTS)).map((reading) => [
      reading.document.textHash.slice(0, 20),
      reading,
    ]),
  );
  for (const id of ids) expect((await store.readDocument(id))!.record).toEqual(readings.get(id)!.record);
  const counts = await store.count();
  expect(counts).toMatchObject({ statements: ids.length * STATEMENTS, claims: ids.length * STATEMENTS });
  const found = await store.searchStatements({ words: 'winter', limit: 10_000 });
  expect(found).toHaveLength(ids.length * STATEMENTS);
  expect(await store.listDocuments({ words: 'winter' })).toHaveLength(ids.length);
  await store.close();
  expectSoundFile(path);
  if (expected !== undefined) expect(ids).toHaveLength(expected);
  return ids.length;
}

function expectSoundFile(path: string): void {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
  for (const index of ['documents', 'statements', 'claims', 'actors']) {
    database.exec(`insert into ${index}_fts(${index}_fts) values ('integrity-check')`);
  }
  database.close();
}
