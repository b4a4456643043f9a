import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { DocumentQuery, DocumentSummary, StoreCounts } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummaries, selectSummaries } from './document-summary.ts';
import { type DocumentCondition, listConditions } from './documents/document-conditions.ts';

type Db = Kysely<Tables>;

type Query = DocumentQuery & { readonly columns?: readonly string[] };

/** Summaries of documents, the newest first by publication, then by when they were added. */
export async function listDocuments(db: Db, backend: Backend, query: Query): Promise<readonly DocumentSummary[]> {
  const documents = selectDocuments(db, backend, query);
  if (!documents) return [];
  const { limit, offset } = query;
  const some = limit === undefined ? documents : documents.limit(limit).offset(offset ?? 0);
  return createSummaries(db, await some.execute());
}

/** Null where there is nothing to find. */
export function selectDocuments(db: Db, backend: Backend, query: Query) {
  const { words, withReplaced, isInDoubt, columns } = query;
  const phrases = words === undefined ? null : parseSearchWords(words);
  const conditions = listConditions(db, backend, query);
  if (phrases?.length === 0 || !conditions) return null;
  const ordered = query.sort === 'added' ? selectLastAddedFirst(db) : selectNewestFirst(db);
  let documents = ordered.where(isInDoubt ? standsInDoubt(withReplaced) : isPrincipal);
  if (!withReplaced) documents = documents.where('texts.is_replaced', '=', 0);
  if (phrases) {
    const matches = backend.fullText.selectMatches('documents', phrases, columns);
    documents = documents.where('texts.key', 'in', sql<number>`(select match.key from ${matches} as match)`);
  }
  for (const condition of conditions) documents = documents.where(condition);
  return documents;
}

const isPrincipal: DocumentCondition = (eb) => eb('appearances.key', '=', eb.ref('texts.appearance_key'));

/** Of each text one appearance whose intake was in doubt: the principal one if it was, else the first. */
const standsInDoubt =
  (withReplaced = false): DocumentCondition =>
  (eb) => {
    let doubtful = eb
      .selectFrom('appearances as doubtful')
      .select('doubtful.key')
      .whereRef('doubtful.text_key', '=', 'texts.key')
      .where('doubtful.intake_verdict', '<>', 'ok')
      .orderBy((each) => each('doubtful.key', '=', each.ref('texts.appearance_key')), 'desc')
      .orderBy('doubtful.key')
      .limit(1);
    if (!withReplaced) doubtful = doubtful.where('doubtful.replaced_by', 'is', null);
    return eb('appearances.key', '=', doubtful);
  };

export const selectNewestFirst = (db: Db) =>
  selectSummaries(db)
    .orderBy('texts.published_at', (order) => order.desc().nullsLast())
    .orderBy('texts.added_at', 'desc')
    .orderBy('texts.key', 'desc');

const selectLastAddedFirst = (db: Db) =>
  selectSummaries(db).orderBy('texts.added_at', 'desc').orderBy('texts.key', 'desc');

/** Ids in the order in which the documents were added. */
export async function listDocumentIds(db: Db, withReplaced: boolean): Promise<readonly string[]> {
  let query = db.selectFrom('texts').select('id').orderBy('key');
  if (!withReplaced) query = query.where('is_replaced', '=', 0);
  return (await query.execute()).map(({ id }) => id);
}

/** What the newest versions hold. */
export async function countStore(db: Db): Promise<StoreCounts> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const documents = await transaction
        .selectFrom('texts')
        .innerJoin('readings', 'readings.key', 'texts.reading_key')
        .select(({ fn }) => [
          fn.countAll<number>().as('documents'),
          fn.coalesce(fn.sum<number>('readings.statement_count'), sql<number>`0`).as('statements'),
          fn.coalesce(fn.sum<number>('readings.claim_count'), sql<number>`0`).as('claims'),
        ])
        .where('texts.is_replaced', '=', 0)
        .executeTakeFirstOrThrow();
      const { actors } = await transaction
        .selectFrom('registry_actors')
        .select(({ fn }) => fn.countAll<number>().as('actors'))
        .executeTakeFirstOrThrow();
      return { ...documents, actors };
    });
}

/** Every version of the document that a text is one of, the newest first; of a text without a series itself. */
export async function listVersions(db: Db, id: string): Promise<readonly DocumentSummary[]> {
  const rows = await selectSummaries(db)
    .where(
      sql<boolean>`(texts.id = ${id} and appearances.key = texts.appearance_key or appearances.series in (
        select own.series from appearances as own join texts as mine on mine.key = own.text_key where mine.id = ${id}))`,
    )
    .orderBy('appearances.version', 'desc')
    .orderBy('appearances.key', 'desc')
    .execute();
  return createSummaries(db, rows);
}
