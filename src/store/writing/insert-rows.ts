import type { CompiledQuery, Insertable, Kysely } from 'kysely';
import type { TableName, Tables } from '../tables.ts';

/** Rows to insert, by table. */
export type RowsByTable = { [T in TableName]?: readonly Insertable<Tables[T]>[] };

export interface RowInserter {
  insert(db: Kysely<Tables>, rows: RowsByTable): Promise<void>;
}

/** Rows of one statement, from many to one: few different statements, so that each is compiled and prepared once. */
const CHUNK_SIZES = [128, 32, 8, 2, 1];

/**
 * Inserts many rows fast: Kysely compiles one INSERT for each table and chunk size, and every further chunk only
 * brings its values.
 */
export function createRowInserter(maxParameters: number): RowInserter {
  const compiled = new Map<string, CompiledQuery>();

  const compile = (db: Kysely<Tables>, table: TableName, columns: readonly string[], size: number): CompiledQuery => {
    const name = `${table} ${size}`;
    let query = compiled.get(name);
    if (!query) {
      const row = Object.fromEntries(columns.map((column) => [column, null]));
      query = db
        .insertInto(table)
        .values(Array.from({ length: size }, () => row) as never)
        .compile();
      compiled.set(name, query);
    }
    return query;
  };

  return {
    async insert(db, rowsByTable) {
      for (const [table, rows] of Object.entries(rowsByTable) as [TableName, readonly Record<string, unknown>[]][]) {
        if (!rows.length) continue;
        const columns = Object.keys(rows[0]!);
        let at = 0;
        for (const size of CHUNK_SIZES) {
          if (size > 1 && size * columns.length > maxParameters) continue;
          for (; rows.length - at >= size; at += size) {
            const parameters: unknown[] = [];
            for (let index = at; index < at + size; index++) {
              for (const column of columns) parameters.push(rows[index]![column]);
            }
            await db.executeQuery({ ...compile(db, table, columns, size), parameters });
          }
        }
      }
    },
  };
}
