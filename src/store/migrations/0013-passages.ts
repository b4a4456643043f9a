import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

/** What a question is answered from. Of what is in the store already, passages are made when a question is asked. Never changed once released. */
export async function addPassages(db: Kysely<Tables>, backend: Backend): Promise<void> {
  await db.schema
    .createTable('passages')
    .addColumn('reading_key', backend.keyType, (column) =>
      column.primaryKey().references('readings.key').onDelete('cascade'),
    )
    .addColumn('passages', 'text', (column) => column.notNull())
    .execute();
}
