import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Tables } from '../tables.ts';
import { createSqliteDialect } from './dialect.ts';
import { dumpTables } from './dump-tables.fixture.ts';
import { listLost, type ToldBefore } from './list-lost.fixture.ts';
import { openSqliteStore, sqliteBackend } from './open-store.ts';

/** The golden articles' store with decisions of every kind, as commit a72808a made it; see the script beside it. */
const readFixture = (ending: 'db' | 'json') =>
  gunzipSync(readFileSync(new URL(`./fixtures/golden-a72808a.${ending}.gz`, import.meta.url)));
const MIGRATOR = fileURLToPath(new URL('./migrator.fixture.ts', import.meta.url));

const ACTIONS = ['merge', 'split', 'apart', 'rename', 'authority', 'undo'];

const LOSSES = [
  ['a title', "update appearances set title = 'x' where version = 2", /title: "x" for/],
  ['who wrote it', "update appearances set byline = '[]' where version = 2", /byline: 0 for 2/],
  ['a day', 'update readings set published_at = null', /publishedAt.value: null for/],
  ['a version', 'delete from texts where is_replaced = 1', /not there.*documents: 7 for 8/s],
  ['a speaker', "delete from statement_speakers where seq = 0 and statement_id = 's7'", /speakers: 0 for 1/],
  ['a span', "update statement_pieces set span_end = span_end - 1 where role = 'content'", /content\.0\.1/],
  ['a figure', 'update quantities set value = value + 1', /quantities\.\d+\.value/],
  ['a time', "update timexes set value = 'XXXX'", /timexes\.\d+\.value/],
  ['a claim', "delete from claims where id = 'c1'", /claims: \d+ for \d+/],
  ['who decided', "update journal set made_by = 'x' where key = 2", /journal\.1\.by: "x" for "ben"/],
  ['that it was undone', 'delete from journal_undone', /isInForce: true for false/],
  ['a role that a file gave', 'delete from authority_roles', /authority_roles.*0 for 2/s],
] as const;

describe('a store that an older version made', () => {
  const told = JSON.parse(readFixture('json').toString()) as ToldBefore;
  let folder: string;
  let oldPath: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-migration-'));
    [oldPath, path] = [join(folder, 'old.db'), join(folder, 'store.db')];
    for (const each of [oldPath, path]) writeFileSync(each, readFixture('db'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is taken over with nothing lost', async () => {
    expect(told.documents).toHaveLength(8);
    expect(told.journal.map(({ action }) => action)).toEqual(expect.arrayContaining(ACTIONS));
    expect(await listLost(oldPath, path, told)).toEqual([]);
  });

  test.each([6, 7, 8, 9])('and another of version %i after it is taken over with nothing lost', async (version) => {
    await migrateTo(path, version);
    const before = dumpTables(path);
    expect(before.version).toBe(version);
    expect(await listLost(oldPath, path, told)).toEqual([]);
    const store = await openSqliteStore(path, { loadLanguage });
    const documents = await store.listDocuments({ withReplaced: true });
    expect(documents).toHaveLength(8);
    for (const { publishedBasis, intake } of documents) {
      expect({ publishedBasis, intake }).toEqual({ publishedBasis: null, intake: { verdict: 'ok', reasons: [] } });
    }
    expect(await store.listDocuments({ isInDoubt: true })).toEqual([]);
    await store.close();
  });

  test('has passages when a question is asked', async () => {
    const store = await openSqliteStore(path, { loadLanguage });
    const found = await store.findPassages({ phrases: ['talks'], documents: 10 });
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ passages }) => passages.length > 5)).toBe(true);
    await store.close();
  });

  test('is changed by the first opening only', async () => {
    const [first, second] = [await dumpOpened(path), await dumpOpened(path)];
    expect(first).not.toEqual(dumpTables(oldPath));
    expect(second).toEqual(first);
  });

  test('would be told of whatever it lost', async () => {
    await dumpOpened(path);
    const database = new DatabaseSync(path);
    for (const [, sql] of LOSSES) database.exec(sql);
    database.close();
    const lost = (await listLost(oldPath, path, told)).join('\n');
    for (const [what, , line] of LOSSES) expect(lost, what).toMatch(line);
  });

  test('stays as it was when the process is killed (-9) in the midst of it, and the next opening takes it over', async () => {
    const before = dumpTables(oldPath);
    const { first, last } = JSON.parse((await runMigrator(path)).output) as { first: number; last: number };
    expect(last - first).toBeGreaterThan(50);
    const killed = [0, 0.5, 1].map(async (share) => {
      const copy = join(folder, `killed-${share}.db`);
      writeFileSync(copy, readFixture('db'));
      const fatal = Math.round(first + 1 + share * (last - first - 1));
      expect(await runMigrator(copy, fatal)).toEqual({ signal: 'SIGKILL', output: '' });
      expect(dumpTables(copy)).toEqual(before);
      return copy;
    });
    const [copy] = (await Promise.all(killed)).slice(-1);
    expect(await listLost(oldPath, copy!, told)).toEqual([]);
    // Four processes that start at once, on a machine that may be busy.
  }, 300_000);
});

/** A store as an Onrecord of that version would have made it of the old one. */
async function migrateTo(path: string, version: number): Promise<void> {
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off');
  const { user_version } = database.prepare('pragma user_version').get() as { user_version: number };
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) });
  for (const step of MIGRATIONS.slice(user_version, version)) await step(db, sqliteBackend);
  database.exec(`pragma user_version = ${version}`);
  await db.destroy();
}

async function dumpOpened(path: string) {
  const store = await openSqliteStore(path, { loadLanguage });
  await store.settleRegistry();
  await store.close();
  return dumpTables(path);
}

async function runMigrator(path: string, fatal?: number) {
  const args = ['--import', 'tsx', MIGRATOR, path, ...(fatal === undefined ? [] : [String(fatal)])];
  const migrator = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [, signal]] = await Promise.all([text(migrator.stdout), once(migrator, 'close')]);
  return { signal: signal as NodeJS.Signals | null, output };
}
