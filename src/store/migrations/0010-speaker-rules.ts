import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Which rule told a statement's speakers; of what was read before nobody knows. Never changed once released. */
export async function addSpeakerRules(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('statements').addColumn('speaker_by', 'text').execute();
}
