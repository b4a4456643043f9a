import type { Kysely } from 'kysely';
import { applyJournal } from '../journal/apply-journal.ts';
import { readLastEntry } from '../journal/read-entries.ts';
import type { ReviewedDocument } from '../store.ts';
import type { Tables } from '../tables.ts';
import { findSummary } from './find-summary.ts';

/** A document as people have put it, with what has no place in it, seen from this appearance or else its principal one. */
export async function readReviewed(
  db: Kysely<Tables>,
  id: string,
  appearance?: number,
): Promise<ReviewedDocument | null> {
  const found = await findSummary(db, id, appearance);
  if (!found) return null;
  const { summary, row, lines, times } = found;
  const { record, orphans, textHash } = await applyJournal(db, row.reading_key);
  const place = { textHash, series: row.series };
  return { ...summary, lines, times, record, place, orphans, seen: await readLastEntry(db) };
}
