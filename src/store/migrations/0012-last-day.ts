import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The last day of when something was said, which a month or a year has: so far it was found on its first day only. Never changed once released. */
export async function addLastDay(db: Kysely<Tables>): Promise<void> {
  for (const table of ['statements', 'reviewed_statements'] as const) {
    await db.schema.alterTable(table).addColumn('last_day', 'text').execute();
  }
  await db
    .updateTable('statements')
    .set({
      last_day: sql<string | null>`coalesce((select timexes.to_day from timexes
        where timexes.reading_key = statements.reading_key and timexes.id = statements.said_at), statements.day)`,
    })
    .execute();
  await db.updateTable('reviewed_statements').set({ last_day: sql<string | null>`day` }).execute();
}
