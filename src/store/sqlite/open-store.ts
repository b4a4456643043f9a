import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Kysely, sql } from 'kysely';
import { OnrecordError } from '../../errors.ts';
import type { Backend } from '../backend.ts';
import { createStore } from '../create-store.ts';
import { migrate, NEWEST_VERSION, type VersionMark } from '../migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSqliteDialect } from './dialect.ts';
import { createNotADatabaseError, isBusy, toStoreError } from './errors.ts';
import { sqliteFullText } from './full-text.ts';

/** "ONRC": tells a store of ours from the database of another program. */
const APPLICATION_ID = 0x4f4e5243;
/** A document takes another process some milliseconds, so this is long. */
const BUSY_TIMEOUT_MS = 10_000;

export interface SqliteOptions {
  readonly readonly?: boolean;
  /** How long to wait for another process that is writing; ten seconds unless told. */
  readonly busyTimeoutMs?: number;
}

/** Opens the store in this file, and makes it (and its folder) if there is none; with `readonly`, it must be there. */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const isReadonly = options.readonly ?? false;
  const timeout = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS;
  try {
    assertOpenable(path, isReadonly);
    const database = new DatabaseSync(path, { readOnly: isReadonly, timeout });
    try {
      assertStore(database, path, isReadonly);
      if (!isReadonly) await useWriteAheadLog(database, timeout);
      const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) });
      // A migration that makes a table anew must not take what hangs on the old one with it.
      database.exec('pragma foreign_keys = off');
      if (!isReadonly) await migrate(db, sqliteBackend, versionMark);
      database.exec('pragma foreign_keys = on');
      return createStore(db, sqliteBackend, { isReadonly });
    } catch (error) {
      if (database.isOpen) database.close();
      throw error;
    }
  } catch (error) {
    throw toStoreError(error, path);
  }
}

const sqliteBackend: Backend = {
  fullText: sqliteFullText,
  maxParameters: 32_766,
  keyType: 'integer',
  numberRows: (column) => column.primaryKey().autoIncrement(),
  clusterRows: (table) => table.modifyEnd(sql`without rowid`),
};

function assertOpenable(path: string, isReadonly: boolean): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) throw createNotADatabaseError(path, 'The path given as a store is a folder.');
  if (status) return;
  if (isReadonly) {
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
const versionMark: VersionMark = {
  async readVersion(db) {
    const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
    return rows[0]!.user_version;
  },
  async writeVersion(db, version) {
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
    await sql`pragma user_version = ${sql.lit(version)}`.execute(db);
  },
};
