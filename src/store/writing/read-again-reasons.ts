import type { Kysely } from 'kysely';
import type { DocumentToStore, EngineIdentity, ReadAgainReason } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { AppearanceRow } from './appearances.ts';

/** What an engine sees now that it did not when the text was read as it stands in this appearance. */
export async function listReasons(
  db: Kysely<Tables>,
  appearance: AppearanceRow,
  document: DocumentToStore,
  engine: EngineIdentity,
): Promise<readonly ReadAgainReason[]> {
  const reading = await db
    .selectFrom('readings')
    .select(['title', 'publisher', 'published_at', 'language', 'schema_version', 'engine_version'])
    .where('key', '=', appearance.reading_key)
    .executeTakeFirstOrThrow();
  const models = await db
    .selectFrom('reading_models')
    .select(['name', 'checksum'])
    .where('reading_key', '=', appearance.reading_key)
    .execute();
  const isOtherEngine = reading.engine_version !== engine.version || reading.schema_version !== engine.schemaVersion;
  const isOtherModel =
    models.length !== Object.keys(engine.models).length ||
    models.some(({ name, checksum }) => engine.models[name] !== checksum);
  const reasons: readonly [ReadAgainReason, boolean][] = [
    ['date given', reading.published_at === null && document.publishedAt !== null],
    ['another date', reading.published_at !== null && reading.published_at !== document.publishedAt],
    ['another title', reading.title !== document.title],
    ['another publisher', reading.publisher !== document.publisher],
    ['another language', reading.language !== (document.language ?? 'en')],
    ['another engine', isOtherEngine],
    ['another model', !isOtherEngine && isOtherModel],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
