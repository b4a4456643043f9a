import type { Insertable, Kysely } from 'kysely';
import { createReadingHash } from '../../rows/reading-hash.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Backend } from '../backend.ts';
import { removeReview } from '../journal/refresh-review.ts';
import type { DocumentToStore } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { RowInserter } from './insert-rows.ts';
import { keepPassages } from './keep-passages.ts';
import { keepStatementCounts } from './keep-statement-counts.ts';
import { createLayerRows } from './layer-rows.ts';
import { addSearchEntries, removeSearchEntries } from './search-entries.ts';

type Db = Kysely<Tables>;

/** What an engine made of a document, and when. */
export interface Reading {
  readonly document: DocumentToStore;
  readonly record: OnRecord;
  readonly readAt: string;
}

/** Enters a reading of a text with all its layers, and gives its key. */
export async function addReadingRows(
  db: Db,
  backend: Backend,
  inserter: RowInserter,
  reading: Reading,
  textKey: number,
): Promise<number> {
  const { key } = await db
    .insertInto('readings')
    .values({ text_key: textKey, ...createReadingColumns(reading) })
    .returning('key')
    .executeTakeFirstOrThrow();
  await inserter.insert(db, createLayerRows(key, reading.record));
  await keepStatementCounts(db, key);
  await addSearchEntries(db, backend, key, reading.record);
  await keepPassages(db, key, reading.record);
  return key;
}

function createReadingColumns({ document, record, readAt }: Reading) {
  const { schemaVersion, engine } = record;
  return {
    reading_hash: createReadingHash(document, { schemaVersion, version: engine.version, models: engine.models }),
    given_id: record.id,
    title: record.document.title,
    publisher: document.publisher,
    published_at: record.document.publishedAt.value,
    published_basis: record.document.publishedAt.basis,
    published_not_before: record.document.publishedAt.notBefore,
    language: record.document.language,
    schema_version: schemaVersion,
    engine_version: engine.version,
    runtime: engine.runtime && JSON.stringify(engine.runtime),
    statement_count: record.statements.length,
    claim_count: record.claims.length,
    read_at: readAt,
  } satisfies Partial<Insertable<Tables['readings']>>;
}

/** Takes away the readings of a text that no appearance has, with all their layers; all of them where there is none. */
export async function removeReadings(db: Db, backend: Backend, textKey: number): Promise<void> {
  const rows = await db
    .selectFrom('readings')
    .select('key')
    .where('text_key', '=', textKey)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('appearances').select('key').whereRef('appearances.reading_key', '=', 'readings.key'))),
    )
    .execute();
  for (const { key } of rows) await removeReading(db, backend, key);
}

async function removeReading(db: Db, backend: Backend, readingKey: number): Promise<void> {
  await removeReview(db, backend, readingKey);
  await removeSearchEntries(db, backend, readingKey);
  await db.deleteFrom('readings').where('key', '=', readingKey).execute();
}
