import { statSync } from 'node:fs';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { decodeText, encodeText } from '../text-codec.ts';
import { createGoneError, toStoreError } from './errors.ts';

/** Kysely on an open database with the API of `node:sqlite`, which Kysely's own dialect cannot bind. */
export function createSqliteDialect(database: DatabaseSyncInstance, path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database, path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(database: DatabaseSyncInstance, path: string): Driver {
  const assertThere = createWatch(path);
  const connection = createConnection(database, path);
  const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
  let last: Promise<void> = Promise.resolve();
  let release = () => {};
  return {
    async init() {},
    // There is one connection: each caller waits until those before have given it back.
    async acquireConnection() {
      const before = last;
      let done = () => {};
      last = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release = done;
      try {
        assertThere();
      } catch (error) {
        done();
        throw error;
      }
      return connection;
    },
    async releaseConnection() {
      release();
    },
    // A writer takes the lock at once, where it can wait for it; a reader that turns writer half-way would be refused.
    async beginTransaction(_connection, settings: TransactionSettings) {
      await run(settings.accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    async commitTransaction() {
      await run('commit');
    },
    // A full disk has rolled back already; a second one would hide the error.
    async rollbackTransaction() {
      if (database.isTransaction) await run('rollback');
    },
    async destroy() {
      if (database.isOpen) closeWhole(database);
    },
  };
}

/** SQLite goes on in a file that was deleted or replaced, and nobody would ever see what it wrote there. */
function createWatch(path: string): () => void {
  const look = () => statSync(path, { throwIfNoEntry: false, bigint: true })?.ino;
  const opened = look();
  return () => {
    if (look() !== opened) throw createGoneError(path);
  };
}

/**
 * The library cannot finalize statements, so SQLite keeps a closed connection until they are collected, and with it the
 * write-ahead log. What stands there goes into the file itself first, so that the file can be copied; unless somebody
 * else is at work, who will do the same later.
 */
function closeWhole(database: DatabaseSyncInstance): void {
  try {
    database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)');
  } catch {
    // A store open for reading only, or a full disk: nothing is lost, the log is read at the next opening.
  }
  database.close();
}

interface PreparedStatement {
  readonly statement: StatementSyncInstance;
  readonly givesRows: boolean;
}

function createConnection(database: DatabaseSyncInstance, path: string): DatabaseConnection {
  const prepare = createStatementCache(database);
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const { statement, givesRows } = prepare(sql);
        const values = parameters.map(encodeValue);
        if (givesRows) return { rows: statement.all(...values).map(decodeRow) as R[] };
        const { changes, lastInsertRowid } = statement.run(...values);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      } catch (error) {
        throw toStoreError(error, path);
      }
    },
    // biome-ignore lint/correctness/useYield: Kysely's interface asks for a generator; nothing in the store streams.
    async *streamQuery() {
      throw new Error('the SQLite dialect of Onrecord does not stream');
    },
  };
}

/** The library takes a number this close to a whole one for that, so a tiny one goes as text and the column makes it a number. */
function encodeValue(value: unknown): unknown {
  if (typeof value === 'string') return encodeText(value);
  return typeof value === 'number' && value > 0 && value <= Number.EPSILON ? String(value) : value;
}

/** Keeps prepared statements by their SQL; the one that was not used for longest goes first. */
function createStatementCache(database: DatabaseSyncInstance): (sql: string) => PreparedStatement {
  const limit = 256;
  const cache = new Map<string, PreparedStatement>();
  return (sql) => {
    let prepared = cache.get(sql);
    if (prepared) {
      cache.delete(sql);
    } else {
      const statement = database.prepare(sql);
      prepared = { statement, givesRows: statement.columns().length > 0 };
      if (cache.size >= limit) cache.delete(cache.keys().next().value as string);
    }
    cache.set(sql, prepared);
    return prepared;
  };
}

function decodeRow(row: Record<string, unknown>): Record<string, unknown> {
  for (const column in row) {
    const value = row[column];
    if (typeof value === 'string') row[column] = decodeText(value);
  }
  return row;
}
