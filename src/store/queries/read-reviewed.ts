import type { Kysely } from 'kysely';
import { applyAnnotations } from '../../review/apply-annotations.ts';
import { readEntriesOf, readLastEntry } from '../journal/read-entries.ts';
import { readTextOf } from '../journal/read-text-of.ts';
import type { ReviewedDocument } from '../store.ts';
import type { Tables } from '../tables.ts';
import { findSummary } from './find-summary.ts';
import { readRecord } from './read-record.ts';

/** A document as people have put it, with what has no place in it, seen from this appearance or else its principal one. */
export async function readReviewed(
  db: Kysely<Tables>,
  id: string,
  appearance?: number,
): Promise<ReviewedDocument | null> {
  const found = await findSummary(db, id, appearance);
  if (!found) return null;
  const { summary, row } = found;
  const text = await readTextOf(db, row.reading_key);
  const { record, orphans } = applyAnnotations(
    await readRecord(db, row.reading_key),
    await readEntriesOf(db, text),
    text,
  );
  const place = { textHash: text.textHash, series: row.series };
  return { ...summary, record, place, orphans, seen: await readLastEntry(db) };
}
