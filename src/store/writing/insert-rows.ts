import type { CompiledQuery, Insertable, Kysely } from 'kysely';
import type { TableName, Tables } from '../tables.ts';

/** Rows to insert, by table. */
export type RowsByTable = { [T in TableName]?: readonly Insertable<Tables[T]>[] };

/** What to do with a row whose key is there: these columns tell rows apart, those are written over. */
export interface Overwrite {
  readonly keys: readonly string[];
  readonly columns: readonly string[];
}

export interface RowInserter {
  insert(db: Kysely<Tables>, rows: RowsByTable): Promise<void>;
  /** Inserts the rows whose keys are not there yet. */
  insertNew<T extends TableName>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void>;
  /** Inserts rows, or writes over the ones with the same keys. */
  upsert<T extends TableName>(
    db: Kysely<Tables>,
    table: T,
    rows: readonly Insertable<Tables[T]>[],
    overwrite: Overwrite,
  ): Promise<void>;
}

/** Rows of one statement, from many to one: few different statements, so that each is compiled and prepared once. */
const CHUNK_SIZES = [128, 32, 8, 2, 1];

/**
 * Inserts many rows fast: Kysely compiles one INSERT for each table and chunk size, and every further chunk only
 * brings its values.
 */
export function createRowInserter(maxParameters: number): RowInserter {
  const compiled = new Map<string, CompiledQuery>();

  const compile = (
    db: Kysely<Tables>,
    table: TableName,
    columns: readonly string[],
    size: number,
    overwrite: Overwrite | 'never' | null,
  ): CompiledQuery => {
    const name = `${table} ${size} ${overwrite === 'never' ? 'new' : overwrite ? 'over' : ''}`;
    let query = compiled.get(name);
    if (!query) {
      const row = Object.fromEntries(columns.map((column) => [column, null]));
      const insert = db.insertInto(table).values(Array.from({ length: size }, () => row) as never);
      query = (overwrite ? meetKnown(insert, overwrite) : insert).compile();
      compiled.set(name, query);
    }
    return query;
  };

  const insertInto = async (
    db: Kysely<Tables>,
    table: TableName,
    rows: readonly Record<string, unknown>[],
    overwrite: Overwrite | 'never' | null,
  ) => {
    if (!rows.length) return;
    const columns = Object.keys(rows[0]!);
    let at = 0;
    for (const size of CHUNK_SIZES) {
      if (size > 1 && size * columns.length > maxParameters) continue;
      for (; rows.length - at >= size; at += size) {
        const parameters: unknown[] = [];
        for (let index = at; index < at + size; index++) {
          for (const column of columns) parameters.push(rows[index]![column]);
        }
        await db.executeQuery({ ...compile(db, table, columns, size, overwrite), parameters });
      }
    }
  };

  return {
    async insert(db, rowsByTable) {
      for (const [table, rows] of Object.entries(rowsByTable) as [TableName, readonly Record<string, unknown>[]][]) {
        await insertInto(db, table, rows, null);
      }
    },
    insertNew: (db, table, rows) => insertInto(db, table, rows as readonly Record<string, unknown>[], 'never'),
    upsert: (db, table, rows, overwrite) =>
      insertInto(db, table, rows as readonly Record<string, unknown>[], overwrite),
  };
}

type Insert = ReturnType<Kysely<Tables>['insertInto']>;

const meetKnown = (insert: Insert, overwrite: Overwrite | 'never'): Insert =>
  overwrite === 'never' ? insert.onConflict((conflict) => conflict.doNothing()) : writeOver(insert, overwrite);

const writeOver = (insert: Insert, { keys, columns }: Overwrite): Insert =>
  insert.onConflict((conflict) =>
    conflict
      .columns(keys as never)
      .doUpdateSet(({ ref }) =>
        Object.fromEntries(columns.map((column) => [column, ref(`excluded.${column}` as never)])),
      ),
  ) as Insert;
