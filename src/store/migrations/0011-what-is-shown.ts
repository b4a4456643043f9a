import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What is folded away, what to call a source, and when something was said; of what was read before nobody knows. Never changed once released. */
export async function addWhatIsShown(db: Kysely<Tables>): Promise<void> {
  const columns = ['source_name', 'said_on', 'said_on_basis', 'minor_by', 'minor_reason'];
  for (const column of columns) await db.schema.alterTable('statements').addColumn(column, 'text').execute();
  await db.schema
    .alterTable('statements')
    .addColumn('content_polarity', 'text', (column) => column.notNull().defaultTo('affirmed'))
    .execute();
}
