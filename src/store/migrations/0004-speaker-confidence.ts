import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** How likely a statement's speakers are the right ones. Never changed once released. */
export async function addSpeakerConfidence(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('statements').addColumn('speaker_confidence', 'double precision').execute();
}
