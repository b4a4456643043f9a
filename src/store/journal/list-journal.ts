import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { JournalEntry, JournalQuery } from './journal-entry.ts';
import { readEntries, readEntriesOf } from './read-entries.ts';
import { readTextOf } from './read-text-of.ts';

/** The journal, oldest first: of everything, or what was said of one document or another version of it. */
export async function listJournal(
  db: Kysely<Tables>,
  { document, ids }: JournalQuery = {},
): Promise<readonly JournalEntry[]> {
  if (document === undefined) return readEntries(db, ids ?? null);
  const text = await db.selectFrom('texts').select('reading_key').where('id', '=', document).executeTakeFirst();
  if (!text) return [];
  const entries = await readEntriesOf(db, await readTextOf(db, text.reading_key));
  return ids ? entries.filter(({ id }) => ids.includes(id)) : entries;
}
