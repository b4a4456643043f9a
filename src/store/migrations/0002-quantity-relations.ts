import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Whose a quantity is, and which quantity it gives in another unit. Never changed once released. */
export async function addQuantityRelations(db: Kysely<Tables>): Promise<void> {
  const columns = [
    ['holder_start', 'integer'],
    ['holder_end', 'integer'],
    ['holder_text', 'text'],
    ['conversion_of', 'text'],
  ] as const;
  // One at a time: SQLite adds no more in one statement.
  for (const [name, type] of columns) await db.schema.alterTable('quantities').addColumn(name, type).execute();
}
