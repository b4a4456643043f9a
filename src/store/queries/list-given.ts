import { type Kysely, sql } from 'kysely';
import { decodeStructure } from '../../rows/given-structure.ts';
import { decodeMap } from '../given-maps.ts';
import type { DocumentToStore, EngineIdentity } from '../store.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** Ids of texts that have a reading by another engine than this one, in the order in which they were added. */
export async function listStale(
  db: Db,
  { schemaVersion, version, models }: EngineIdentity,
): Promise<readonly string[]> {
  const isOtherModel = Object.entries(models).map(
    ([name, checksum]) => sql<boolean>`not exists (select 1 from reading_models as model
      where model.reading_key = readings.key and model.name = ${name} and model.checksum = ${checksum})`,
  );
  const rows = await db
    .selectFrom('texts')
    .innerJoin('readings', 'readings.text_key', 'texts.key')
    .select(['texts.key', 'texts.id'])
    .distinct()
    .where(({ or, eb }) =>
      or([
        eb('readings.schema_version', '<>', schemaVersion),
        eb('readings.engine_version', '<>', version),
        ...isOtherModel,
      ]),
    )
    .orderBy('texts.key')
    .execute();
  return rows.map(({ id }) => id);
}

/** What was given for each appearance of a text, in the order in which they were added. */
export async function listGiven(db: Db, id: string): Promise<readonly DocumentToStore[]> {
  const rows = await db
    .selectFrom('appearances')
    .innerJoin('texts', 'texts.key', 'appearances.text_key')
    .selectAll('appearances')
    .select(['texts.text', 'texts.text_hash'])
    .where('texts.id', '=', id)
    .orderBy('appearances.key')
    .execute();
  return rows.map((row) => ({
    id: row.given_id,
    text: row.text,
    textHash: row.text_hash,
    title: row.title,
    publishedAt: row.published_at,
    url: row.url,
    publisher: row.publisher,
    byline: JSON.parse(row.byline) as string[],
    language: row.language,
    origin: row.origin,
    ...(row.published_basis && { publishedBasis: row.published_basis }),
    ...(row.intake_verdict !== 'ok' && {
      intake: { verdict: row.intake_verdict, reasons: JSON.parse(row.intake_reasons) as string[] },
    }),
    ...(row.line_map !== null && { lines: decodeMap(row.line_map)! }),
    ...(row.time_map !== null && { times: decodeMap(row.time_map)! }),
    ...decodeStructure(row.structure),
  }));
}
