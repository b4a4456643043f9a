import type { Kysely } from 'kysely';
import type { ReadAgainReason } from '../store.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** What the engine saw in the later reading of a text that it did not see in the earlier one. */
export async function listReasons(db: Db, earlierKey: number, laterKey: number): Promise<readonly ReadAgainReason[]> {
  const [was, is] = [await readSeen(db, earlierKey), await readSeen(db, laterKey)];
  const isOtherEngine = was.engine_version !== is.engine_version || was.schema_version !== is.schema_version;
  const reasons: readonly [ReadAgainReason, boolean][] = [
    ['date given', was.published_at === null && is.published_at !== null],
    ['another date', was.published_at !== null && was.published_at !== is.published_at],
    ['another title', was.title !== is.title],
    ['another publisher', was.publisher !== is.publisher],
    ['another language', was.language !== is.language],
    ['another engine', isOtherEngine],
    ['another model', !isOtherEngine && was.models !== is.models],
  ];
  const found = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  // All else that the engine sees is compared above.
  return found.length ? found : ['other turns'];
}

async function readSeen(db: Db, key: number) {
  const reading = await db
    .selectFrom('readings')
    .select(['title', 'publisher', 'published_at', 'language', 'schema_version', 'engine_version'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const models = await db
    .selectFrom('reading_models')
    .select(['name', 'checksum'])
    .where('reading_key', '=', key)
    .orderBy('name')
    .execute();
  return { ...reading, models: JSON.stringify(models) };
}
