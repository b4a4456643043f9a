import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';

/** Questions that people follow, each with the answer that was given last. Never changed once released. */
export async function addQuestions(db: Kysely<Tables>, backend: Backend): Promise<void> {
  await db.schema
    .createTable('questions')
    .addColumn('key', backend.keyType, backend.numberRows)
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('options', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('answered_state', 'text')
    .addColumn('brief', 'text')
    .execute();
}
