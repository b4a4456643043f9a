import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Kysely, sql } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import { OnrecordError } from '../../errors.ts';
import type { Backend } from '../backend.ts';
import { createStore } from '../create-store.ts';
import { migrate, NEWEST_VERSION, type VersionMark } from '../migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSqliteDialect } from './dialect.ts';
import {
  createNotADatabaseError,
  createReadonlyError,
  createUnreadLogError,
  isBusy,
  isNotWritable,
  toStoreError,
} from './errors.ts';
import { sqliteFullText } from './full-text.ts';

/** "ONRC": tells a store of ours from the database of another program. */
const APPLICATION_ID = 0x4f4e5243;
/** A document takes another process some milliseconds, so this is long. */
const BUSY_TIMEOUT_MS = 10_000;

export interface SqliteOptions {
  /** Gives the language of the documents, once something asks who is one over all of them. */
  readonly loadLanguage: () => Promise<Language>;
  readonly readonly?: boolean;
  /** Open a store that may not be written to for reading, instead of refusing it. */
  readonly orReadonly?: boolean;
  /** How long to wait for another process that is writing; ten seconds unless told. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens the store in this file, and makes it (and its folder) if there is none; with `readonly` or `orReadonly`, it must
 * be there.
 */
export async function openSqliteStore(path: string, options: SqliteOptions): Promise<Store> {
  const { loadLanguage, readonly: isReadonly = false, orReadonly = false } = options;
  const opening: Opening = { path, loadLanguage, timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS };
  try {
    assertOpenable(path, isReadonly || orReadonly);
    if (isReadonly) return openForReading(opening);
    return await openForWriting(opening).catch((error: unknown) => {
      if (!isNotWritable(error) || !existsSync(path)) throw error;
      // What cannot be read either says so here.
      const store = openForReading(opening);
      if (orReadonly) return store;
      return store.close().then(() => Promise.reject(createReadonlyError(path, error)));
    });
  } catch (error) {
    throw toStoreError(error, path);
  }
}

interface Opening extends Pick<SqliteOptions, 'loadLanguage'> {
  readonly path: string;
  readonly timeout: number;
}

async function openForWriting({ path, loadLanguage, timeout }: Opening): Promise<Store> {
  const database = new DatabaseSync(path, { timeout });
  try {
    assertStore(database, path, false);
    await useWriteAheadLog(database, timeout);
    assertWritable(database, timeout);
    useMoreMemory(database);
    const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) });
    // A migration that rebuilds a table must not take what depends on the old one with it.
    database.exec('pragma foreign_keys = off');
    await migrate(db, sqliteBackend, versionMark);
    database.exec('pragma foreign_keys = on');
    return createStore(db, sqliteBackend, { loadLanguage });
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

/** SQLite keeps 2 MB of the file's pages unless told, and fetches the others again and again. */
function useMoreMemory(database: DatabaseSyncInstance): void {
  database.exec('pragma cache_size = -32000');
}

function openForReading({ path, loadLanguage, timeout }: Opening): Store {
  const database = openAsItStands(path, timeout);
  try {
    assertStore(database, path, true);
    useMoreMemory(database);
    return createStore(new Kysely<Tables>({ dialect: createSqliteDialect(database, path) }), sqliteBackend, {
      loadLanguage,
      isReadonly: true,
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * In a folder where nobody may write there can be no write-ahead log, without which SQLite opens a store only if it is
 * told that nobody will change it; a log with something in it would be passed over then, so such a store is refused.
 */
function openAsItStands(path: string, timeout: number): DatabaseSyncInstance {
  const database = new DatabaseSync(path, { readOnly: true, timeout });
  try {
    readHeader(database);
    return database;
  } catch (error) {
    database.close();
    if (!isNotWritable(error)) throw error;
    if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) throw createUnreadLogError(path, error);
    const address = pathToFileURL(resolve(path));
    address.searchParams.set('immutable', '1');
    return new DatabaseSync(address.href, { readOnly: true, timeout });
  }
}

/** SQLite opens a file that it may not change without a word. A store that is locked by somebody can be written to. */
function assertWritable(database: DatabaseSyncInstance, timeout: number): void {
  database.exec('pragma busy_timeout = 0');
  try {
    database.exec('begin immediate');
    database.exec(`pragma user_version = ${readPragma(database, 'user_version')}`);
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    if (database.isTransaction) database.exec('rollback');
    database.exec(`pragma busy_timeout = ${timeout}`);
  }
}

export const sqliteBackend: Backend = {
  fullText: sqliteFullText,
  maxParameters: 32_766,
  keyType: 'integer',
  numberRows: (column) => column.primaryKey().autoIncrement(),
  clusterRows: (table) => table.modifyEnd(sql`without rowid`),
};

function assertOpenable(path: string, mustExist: boolean): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) throw createNotADatabaseError(path, 'The path given as a store is a folder.');
  if (status) return;
  if (mustExist) {
    throw new OnrecordError('store-failed', 'There is no store at this path.', {
      input: path,
      remedy: 'Read a document first, which makes the store; or name another store.',
    });
  }
  makeFolder(dirname(resolve(path)));
}

/**
 * What an editor drafts is nobody else's business: a new folder is the user's own. Made one by one, because Node 20's
 * recursive mkdir never ends where the system refuses a folder with ENOENT, as under /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function assertStore(database: DatabaseSyncInstance, path: string, isReadonly: boolean): void {
  const { version, isOurs, isEmpty } = readHeader(database);
  if (isOurs && version > NEWEST_VERSION) {
    throw new OnrecordError(
      'store-newer',
      `The store is of version ${version}; this Onrecord knows ${NEWEST_VERSION}.`,
      {
        input: path,
        remedy: 'Install the newer Onrecord, or name another store.',
      },
    );
  }
  if (!isOurs && !isEmpty) {
    throw createNotADatabaseError(path, 'The file is the SQLite database of another program.');
  }
  if (isReadonly && version < NEWEST_VERSION) {
    throw new OnrecordError('store-failed', 'The store is of an older version, and may not be changed here.', {
      input: path,
      remedy: 'Open it once for writing, for example by reading a document into it.',
    });
  }
}

/** Read in one transaction, because another process may be making the tables at this moment. */
function readHeader(database: DatabaseSyncInstance): { version: number; isOurs: boolean; isEmpty: boolean } {
  database.exec('begin');
  const header = {
    isEmpty: database.prepare('select 1 from sqlite_schema limit 1').get() === undefined,
    version: readPragma(database, 'user_version'),
    isOurs: readPragma(database, 'application_id') === APPLICATION_ID,
  };
  database.exec('commit');
  return header;
}

const readPragma = (database: DatabaseSyncInstance, name: 'user_version' | 'application_id'): number =>
  (database.prepare(`pragma ${name}`).get() as Record<string, number>)[name]!;

/** Readers and one writer side by side. Changing to it does not wait for other processes by itself, so this does. */
async function useWriteAheadLog(database: DatabaseSyncInstance, timeoutMs: number): Promise<void> {
  for (const end = Date.now() + timeoutMs; ; await sleep(20)) {
    try {
      database.exec('pragma journal_mode = wal');
      break;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
  }
  database.exec('pragma synchronous = normal');
  // 64 MB of pages in memory, and a checkpoint for every 16 MB: a document writes about a hundred pages.
  database.exec('pragma cache_size = -65536; pragma wal_autocheckpoint = 4000');
}

/** In the header of the file, and written in the same transaction as the tables. */
export const versionMark: VersionMark = {
  async readVersion(db) {
    const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
    return rows[0]!.user_version;
  },
  async writeVersion(db, version) {
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
    await sql`pragma user_version = ${sql.lit(version)}`.execute(db);
  },
};
