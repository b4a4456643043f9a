import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { isOfText } from './read-entries.ts';
import { readTextOf } from './read-text-of.ts';

/** Has anybody said anything about an item of this reading's text, or of another version of it? */
export async function isSpokenOf(db: Kysely<Tables>, readingKey: number): Promise<boolean> {
  const text = await readTextOf(db, readingKey);
  const said = await db
    .selectFrom('journal_targets')
    .select('journal_key')
    .where((eb) => isOfText(eb, text))
    .where('type', '=', 'item')
    .executeTakeFirst();
  return said !== undefined;
}
