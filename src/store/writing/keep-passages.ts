import type { Kysely } from 'kysely';
import { createRawPassages } from '../../ask/create-passages.ts';
import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { OnRecord } from '../../schema/record.ts';
import { applyJournal } from '../journal/apply-journal.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** Keeps the passages of a reading in the place of those it had. */
export async function keepPassages(db: Db, readingKey: number, record: OnRecord): Promise<void> {
  await db.deleteFrom('passages').where('reading_key', '=', readingKey).execute();
  await db
    .insertInto('passages')
    .values({ reading_key: readingKey, passages: JSON.stringify(createRawPassages(record)) })
    .execute();
}

/** The same of a reading as people have put it: what they say is no statement is none. */
export const keepReviewedPassages = (db: Db, readingKey: number, record: ReviewedRecord): Promise<void> =>
  keepPassages(db, readingKey, {
    ...record,
    statements: record.statements.filter(({ review }) => review.state !== 'rejected'),
  });

/** So many readings in one transaction, so that others get the lock. */
const READINGS_AT_ONCE = 25;

/** Makes passages of readings that were stored before passages were kept. */
export async function settlePassages(db: Db): Promise<void> {
  for (;;) {
    const keys = await listWithout(db);
    if (!keys.length) return;
    await db.transaction().execute(async (transaction) => {
      for (const key of await listWithout(transaction)) {
        const { record } = await applyJournal(transaction, key);
        await keepReviewedPassages(transaction, key, record);
      }
    });
  }
}

async function listWithout(db: Db): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('texts')
    .leftJoin('passages', 'passages.reading_key', 'texts.reading_key')
    .select('texts.reading_key')
    .where('texts.is_replaced', '=', 0)
    .where('passages.reading_key', 'is', null)
    .limit(READINGS_AT_ONCE)
    .execute();
  return rows.map(({ reading_key }) => reading_key);
}
