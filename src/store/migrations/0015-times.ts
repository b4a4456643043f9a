import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** When in a recording a text was said, of transcripts with times; unknown of what was stored before. Never changed once released. */
export async function keepTimes(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('appearances').addColumn('time_map', 'text').execute();
}
