import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { isInForce } from './is-in-force.ts';
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

/** The number of the last entry of this person that is in force and takes nothing back. */
export async function findLastEntry(db: Kysely<Tables>, by: string): Promise<number | null> {
  const row = await db
    .selectFrom('journal')
    .select('key')
    .where('made_by', '=', by)
    .where('action', 'not in', ['undo', 'remove'])
    .where(isInForce)
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.key ?? null;
}
