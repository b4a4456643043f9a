import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createNumberedReading } from '../record.fixture.ts';
import { toStoreError } from './errors.ts';
import { openSqliteStore } from './open-store.ts';

describe('openSqliteStore', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-open-'));
  });
  afterEach(() => {
    if (existsSync(at('kept'))) chmodSync(at('kept'), 0o700);
    rmSync(folder, { recursive: true });
  });
  const at = (...parts: string[]) => join(folder, ...parts);

  const makeStore = async (path: string) => {
    const store = await openSqliteStore(path, { loadLanguage });
    const { document, record } = createNumberedReading(1, 2);
    await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    await store.close();
  };

  test('makes the folder, for its owner only, and keeps what is added', async () => {
    await makeStore(at('a', 'b', 'store.db'));
    if (process.platform !== 'win32') expect(statSync(at('a')).mode & 0o777).toBe(0o700);
    const again = await openSqliteStore(at('a', 'b', 'store.db'), { loadLanguage });
    expect(await again.count()).toMatchObject({ documents: 1, statements: 2 });
    await again.close();
  });

  test('leaves the file whole by itself after closing', async () => {
    await makeStore(at('store.db'));
    writeFileSync(at('copy.db'), readFileSync(at('store.db')));
    const copy = await openSqliteStore(at('copy.db'), { loadLanguage });
    expect(await copy.count()).toMatchObject({ documents: 1, statements: 2 });
    await copy.close();
  });

  test('closing twice is once', async () => {
    const store = await openSqliteStore(at('store.db'), { loadLanguage });
    await store.close();
    await store.close();
  });

  test('uses a write-ahead log, and keeps foreign keys', async () => {
    await makeStore(at('store.db'));
    const database = new DatabaseSync(at('store.db'));
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.exec('delete from texts');
    expect(database.prepare('select count(*) as n from mentions').get()).toEqual({ n: 0 });
    database.close();
  });

  test.each([
    ['long text', 'This is an article, no store. '.repeat(200)],
    ['short text', 'hello'],
    ['binary', '\u0000\u0001\u0002'],
  ])('refuses a file of %s, and leaves it alone', async (_kind, content) => {
    writeFileSync(at('notes.txt'), content);
    await expect(openSqliteStore(at('notes.txt'), { loadLanguage })).rejects.toMatchObject({
      code: 'store-not-a-database',
      input: at('notes.txt'),
      remedy: expect.stringContaining('Name the file of a store'),
    });
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe(content);
  });

  test('takes an empty file for a store to be made', async () => {
    writeFileSync(at('empty.db'), '');
    await makeStore(at('empty.db'));
  });

  test('refuses a folder', async () => {
    await expect(openSqliteStore(folder, { loadLanguage })).rejects.toMatchObject({
      code: 'store-not-a-database',
      input: folder,
    });
  });

  test('refuses the database of another program, and leaves it alone', async () => {
    const other = new DatabaseSync(at('other.db'));
    other.exec('create table bookmarks (url text); pragma user_version = 99');
    other.close();
    const before = readFileSync(at('other.db'));
    await expect(openSqliteStore(at('other.db'), { loadLanguage })).rejects.toMatchObject({
      code: 'store-not-a-database',
    });
    expect(readFileSync(at('other.db'))).toEqual(before);
  });

  test('refuses a store of a newer version', async () => {
    await makeStore(at('store.db'));
    const database = new DatabaseSync(at('store.db'));
    database.exec('pragma user_version = 1000');
    database.close();
    for (const readonly of [false, true]) {
      await expect(openSqliteStore(at('store.db'), { loadLanguage, readonly })).rejects.toMatchObject({
        code: 'store-newer',
        message: expect.stringContaining('1000'),
        remedy: expect.stringContaining('newer Onrecord'),
      });
    }
  });

  test('tells a damaged store', async () => {
    await makeStore(at('store.db'));
    const bytes = readFileSync(at('store.db'));
    bytes.fill(0x55, 4096);
    writeFileSync(at('store.db'), bytes);
    const reading = openSqliteStore(at('store.db'), { loadLanguage }).then((store) =>
      store.searchStatements({ words: 'winter' }),
    );
    await expect(reading).rejects.toMatchObject({ code: 'store-failed', remedy: expect.stringContaining('copy') });
  });

  test('tells a path that cannot be', async () => {
    writeFileSync(at('file'), 'x');
    await expect(openSqliteStore(at('file', 'store.db'), { loadLanguage })).rejects.toMatchObject({
      code: 'store-failed',
      input: at('file', 'store.db'),
      remedy: expect.stringContaining('folder that you may write to'),
    });
  });

  test.skipIf(!existsSync('/proc/self'))('tells a folder that the system does not let anybody make', async () => {
    await expect(openSqliteStore('/proc/no/such/store.db', { loadLanguage })).rejects.toMatchObject({
      code: 'store-failed',
    });
  });

  test.skipIf(process.platform === 'win32')('tells a folder without permission', async () => {
    mkdirSync(at('locked'), { mode: 0o500 });
    chmodSync(at('.'), 0o755);
    const opening = asOrdinaryUser(() => openSqliteStore(at('locked', 'store.db'), { loadLanguage }));
    await expect(opening).rejects.toMatchObject({ code: 'store-failed', remedy: expect.stringContaining('may write') });
    chmodSync(at('locked'), 0o700);
  });

  test('for reading only: makes nothing, writes nothing, reads everything', async () => {
    await expect(openSqliteStore(at('none', 'store.db'), { loadLanguage, readonly: true })).rejects.toMatchObject({
      code: 'store-failed',
      message: 'There is no store at this path.',
    });
    expect(existsSync(at('none'))).toBe(false);

    await makeStore(at('store.db'));
    const store = await openSqliteStore(at('store.db'), { loadLanguage, readonly: true });
    expect(await store.searchStatements({ words: 'winter' })).toHaveLength(2);
    const { document, record } = createNumberedReading(2, 2);
    await expect(store.addReading(document, record, 'now')).rejects.toMatchObject({
      code: 'store-readonly',
      remedy: expect.stringContaining('may write'),
    });
    await store.close();
  });

  describe.skipIf(process.platform === 'win32')('that may not be written to', () => {
    const lock = async (file: number, within: number) => {
      if (!existsSync(at('kept', 'store.db'))) await makeStore(at('kept', 'store.db'));
      chmodSync(at('kept', 'store.db'), file);
      chmodSync(at('kept'), within);
      chmodSync(at('.'), 0o755);
    };
    test.each([
      ['a folder', 0o644, 0o555],
      ['a file', 0o444, 0o777],
      ['a file in a folder', 0o444, 0o555],
    ])('because of %s is read, and says so when it is written to', async (_what, file, within) => {
      await lock(file, within);
      await asOrdinaryUser(async () => {
        const store = await openSqliteStore(at('kept', 'store.db'), { loadLanguage, orReadonly: true });
        expect(await store.listDocuments()).toHaveLength(1);
        expect(await store.searchStatements({ words: 'winter' })).toHaveLength(2);
        expect(await store.listActors()).toEqual([]);
        const { document, record } = createNumberedReading(2, 2);
        const adding = store.addReading(document, record, 'now');
        await expect(adding).rejects.toMatchObject({ code: 'store-readonly', input: at('kept', 'store.db') });
        await store.close();
      });
    });

    test('is refused where something is to be written, before anything is read', async () => {
      for (const [file, within] of [
        [0o644, 0o555],
        [0o444, 0o777],
      ] as const) {
        await lock(file, within);
        const opening = asOrdinaryUser(() => openSqliteStore(at('kept', 'store.db'), { loadLanguage }));
        await expect(opening).rejects.toMatchObject({
          code: 'store-readonly',
          remedy: expect.stringContaining('may write'),
        });
      }
    });

    test('is read with what stands in its log where there is an index of it, and refused where there is none', async () => {
      await lock(0o644, 0o755);
      const open = await openSqliteStore(at('store.db'), { loadLanguage });
      const { document, record } = createNumberedReading(1, 2);
      await open.addReading(document, record, 'now');
      for (const [name, endings] of [
        ['copy.db', ['', '-wal', '-shm']],
        ['bare.db', ['', '-wal']],
      ] as const) {
        for (const ending of endings) {
          copyFileSync(at(`store.db${ending}`), at('kept', name + ending));
          chmodSync(at('kept', name + ending), 0o644);
        }
      }
      await open.close();
      await lock(0o644, 0o555);
      await asOrdinaryUser(async () => {
        const store = await openSqliteStore(at('kept', 'copy.db'), { loadLanguage, orReadonly: true });
        expect(await store.listDocuments()).toHaveLength(1);
        await store.close();
      });
      const opening = asOrdinaryUser(() => openSqliteStore(at('kept', 'bare.db'), { loadLanguage, orReadonly: true }));
      await expect(opening).rejects.toMatchObject({
        code: 'store-readonly',
        remedy: expect.stringContaining('bare.db-wal'),
      });
    });

    test('and may not be read either is told as such', async () => {
      await lock(0o000, 0o555);
      const opening = asOrdinaryUser(() => openSqliteStore(at('kept', 'store.db'), { loadLanguage, orReadonly: true }));
      await expect(opening).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('opened') });
    });
  });

  test.each([
    ['deleted', (path: string) => rmSync(path)],
    ['moved', (path: string) => renameSync(path, `${path}.old`)],
    [
      'replaced',
      (path: string) => {
        writeFileSync(`${path}.new`, '');
        renameSync(`${path}.new`, path);
      },
    ],
    ['deleted with its folder', (path: string) => rmSync(join(path, '..'), { recursive: true })],
  ])('tells that it was %s while it was open, for whatever is asked of it', async (_how, take) => {
    await makeStore(at('there', 'store.db'));
    const store = await openSqliteStore(at('there', 'store.db'), { loadLanguage });
    take(at('there', 'store.db'));
    const gone = { code: 'store-gone', input: at('there', 'store.db') };
    const { document, record } = createNumberedReading(2, 2);
    await expect(store.addReading(document, record, 'now')).rejects.toMatchObject(gone);
    await expect(store.listDocuments()).rejects.toMatchObject(gone);
    await expect(store.readReviewed('x')).rejects.toMatchObject(gone);
    await store.close();
  });

  test('waits for another writer, and then says that the store is busy', async () => {
    await makeStore(at('store.db'));
    const other = new DatabaseSync(at('store.db'));
    other.exec('begin immediate');
    const store = await openSqliteStore(at('store.db'), { loadLanguage, busyTimeoutMs: 50 });
    const { document, record } = createNumberedReading(2, 2);
    const add = () => store.addReading(document, record, '2022-12-01T10:00:00.000Z');
    await expect(add()).rejects.toMatchObject({ code: 'store-busy', input: at('store.db') });
    expect(await store.searchStatements({ words: 'winter' })).toHaveLength(2);
    other.exec('rollback');
    other.close();
    expect(await add()).toMatchObject({ status: 'added' });
    await store.close();
  });
});

describe('toStoreError', () => {
  test.each([
    [{ errcode: 13 }, 'store-full'],
    [{ errcode: 4874, systemErrno: 28 }, 'store-full'],
    [{ code: 'ENOSPC' }, 'store-full'],
    [{ message: 'database or disk is full' }, 'store-full'],
    [{ message: 'database is locked' }, 'store-busy'],
    [{ errcode: 5 }, 'store-busy'],
    [{ errcode: 517 }, 'store-busy'],
    [{ errcode: 26 }, 'store-not-a-database'],
    [{ errcode: 8 }, 'store-readonly'],
    [{ errcode: 1 }, 'store-failed'],
    [{ code: 'EACCES' }, 'store-failed'],
    ['a string', 'store-failed'],
  ])('%j is %s', (fields, code) => {
    const error = typeof fields === 'string' ? fields : Object.assign(new Error('fault'), fields);
    const told = toStoreError(error, '/the/store.db');
    expect(told).toMatchObject({ code, input: '/the/store.db', remedy: expect.stringMatching(/\.$/) });
    expect(toStoreError(told, '/other')).toBe(told);
  });
});

/** The superuser may write anywhere: runs as nobody in its place, where that is who runs the tests. */
async function asOrdinaryUser<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
