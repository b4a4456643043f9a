import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createNumberedReading } from '../record.fixture.ts';
import type { Store } from '../store.ts';
import { findJournalFaults } from './check-journal.suite.ts';
import { openSqliteStore } from './open-store.ts';

const WRITER = fileURLToPath(new URL('./writer.fixture.ts', import.meta.url));
const SETTLER = fileURLToPath(new URL('./settler.fixture.ts', import.meta.url));
const DECIDER = fileURLToPath(new URL('./decider.fixture.ts', import.meta.url));
const ANNOTATOR = fileURLToPath(new URL('./annotator.fixture.ts', import.meta.url));
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
    const store = await openSqliteStore(path, { loadLanguage, readonly: true });
    expect(await store.findActors('"Given7 Family7"')).toHaveLength(1);
    const exported = await exportAll(store);
    await store.close();
    // the registry is that of one process which adds the texts the other way round
    const alone = await openSqliteStore(join(folder, 'alone.db'), { loadLanguage });
    for (let number = 49; number >= 0; number--) {
      const { document, record } = createNumberedReading(number, STATEMENTS);
      await alone.addReading(document, record, '2022-12-01T10:00:00.000Z');
    }
    expect(await exportAll(alone)).toBe(exported);
    await alone.close();
  });

  test('a kill while the registry is settled loses nothing', async () => {
    const whole = await openSqliteStore(join(folder, 'whole.db'), { loadLanguage });
    const cut = await openSqliteStore(path, { loadLanguage });
    for (let number = 0; number < 60; number++) {
      const { document, record } = createNumberedReading(number, 8);
      for (const store of [whole, cut]) await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    }
    await cut.close();
    const exported = await exportAll(whole);
    await whole.close();
    for (const delayMs of [0, 15, 40]) {
      const settler = startProcess([SETTLER, path]);
      await waitForLines(settler, 1);
      await sleep(delayMs);
      settler.child.kill('SIGKILL');
      await waitForEnd(settler);
      expectSoundFile(path);
    }
    const store = await openSqliteStore(path, { loadLanguage });
    expect(await exportAll(store)).toBe(exported);
    await store.close();
  });

  test('a kill leaves whole documents only, and going on finishes the rest', async () => {
    const total = 120;
    let before = 0;
    for (const [linesUntilKill, delayMs] of [
      [5, 4],
      [25, 9],
    ] as const) {
      const writer = startProcess([...writerOf(path, 0, total), 'on-request']);
      for (let lines = 1; lines <= before + linesUntilKill; lines++) {
        writer.child.stdin.write('next\n');
        await waitForLines(writer, lines);
      }
      // Into the midst of one more document, which is the last that it may begin.
      writer.child.stdin.write('next\n');
      await sleep(delayMs);
      writer.child.kill('SIGKILL');
      const { signal } = await waitForEnd(writer);
      expect(signal).toBe('SIGKILL');
      const kept = await expectWholeDocuments(path);
      expect([0, 1]).toContain(kept - before - linesUntilKill);
      before = kept;
    }
    const { code, lines } = await waitForEnd(startWriter(path, 0, total));
    expect(code).toBe(0);
    expect(lines.filter((line) => line === 'unchanged')).toHaveLength(before);
    await expectWholeDocuments(path, total);
  });

  test('two that decide at once lose no decision, and a kill leaves none half made', async () => {
    const store = await openSqliteStore(path, { loadLanguage });
    const { document, record } = createNumberedReading(1, 1);
    await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    // asked for at once: they may have ended before the third has decided ten times
    const deciders = ['ann', 'ben'].map((who) => waitForEnd(startProcess([DECIDER, path, who, '25'])));
    const killed = startProcess([DECIDER, path, 'cleo', '2000']);
    await waitForLines(killed, 10);
    killed.child.kill('SIGKILL');
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

  test('two that judge the same statements at once are told of each other, and a kill leaves no half entry', async () => {
    const store = await openSqliteStore(path, { loadLanguage });
    const { document, record } = createNumberedReading(1, 3);
    await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    await store.close();
    const start = (who: string, count: number) => startProcess([ANNOTATOR, path, who, String(count), '3']);
    const both = [start('ann', 15), start('ben', 15)];
    const killed = start('cleo', 2000);
    await waitForLines(killed, 8);
    killed.child.kill('SIGKILL');
    const ended = await Promise.all([...both, killed].map(waitForEnd));
    expect(ended.map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
      [null, ''],
    ]);
    const lines = ended.flatMap((each) => each.lines);
    const written = lines.filter((line) => line !== 'told').map(Number);
    expect(await findJournalFaults(path, 3, written)).toEqual([]);
  });
});

async function exportAll(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.exportActors()) lines.push(JSON.stringify(line));
  return lines.join('\n');
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly lines: string[];
  errors: string;
  readonly closed: Promise<unknown>;
}

const writerOf = (path: string, first: number, end: number): readonly string[] =>
  [WRITER, path, first, end, STATEMENTS].map(String);

const startWriter = (path: string, first: number, end: number) => startProcess(writerOf(path, first, end));

function startProcess(args: readonly string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args]);
  const running: Running = { child, lines: [], errors: '', closed: once(child, 'close') };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    running.lines.push(...parts);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    running.errors += chunk;
  });
  // Whoever is killed reads no more requests.
  child.stdin.on('error', () => {});
  return running;
}

/** However long they take. A process that ends before has failed. */
async function waitForLines(running: Running, count: number): Promise<void> {
  const { child, lines, closed } = running;
  while (lines.length < count) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded && lines.length < count) throw new Error(`only ${lines.length} lines came: ${running.errors}`);
  }
}

async function waitForEnd(running: Running) {
  await running.closed;
  const { child, lines, errors } = running;
  return { code: child.exitCode, signal: child.signalCode, lines, errors };
}

/** Every document is there with every layer, as often in the indexes as in the tables; gives how many there are. */
async function expectWholeDocuments(path: string, expected?: number): Promise<number> {
  const store = await openSqliteStore(path, { loadLanguage });
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
