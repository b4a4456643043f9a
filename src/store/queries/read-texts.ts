import type { Kysely } from 'kysely';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';

/** The texts that these readings are of, by the reading's key. */
export async function readTexts(
  db: Kysely<Tables>,
  readingKeys: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (const chunk of chunk1000([...new Set(readingKeys)])) {
    const rows = await db
      .selectFrom('readings')
      .innerJoin('texts', 'texts.key', 'readings.text_key')
      .select(['readings.key', 'texts.text'])
      .where('readings.key', 'in', chunk)
      .execute();
    for (const { key, text } of rows) texts.set(key, text);
  }
  return texts;
}
