import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { TextOfEntries } from './read-entries.ts';

/** The text of a reading, and every series that it stands in. */
export async function readTextOf(db: Kysely<Tables>, readingKey: number): Promise<TextOfEntries> {
  const { key, text_hash: textHash } = await db
    .selectFrom('texts')
    .innerJoin('readings', 'readings.text_key', 'texts.key')
    .select(['texts.key', 'texts.text_hash'])
    .where('readings.key', '=', readingKey)
    .executeTakeFirstOrThrow();
  const rows = await db.selectFrom('appearances').select('series').distinct().where('text_key', '=', key).execute();
  return { textHash, series: rows.map(({ series }) => series).filter((series) => series !== null) };
}
