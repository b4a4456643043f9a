import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { DocumentQuery, DocumentSummary, StoreCounts } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummaries, selectSummaries } from './document-summary.ts';

type Db = Kysely<Tables>;

/** Summaries of documents, the newest first by publication, then by when they were added. */
export async function listDocuments(
  db: Db,
  backend: Backend,
  { words, limit, withReplaced, isInDoubt, columns }: DocumentQuery & { readonly columns?: readonly string[] },
): Promise<readonly DocumentSummary[]> {
  const phrases = words === undefined ? null : parseSearchWords(words);
  if (phrases?.length === 0) return [];
  let query = selectNewestFirst(db).where(isInDoubt ? standsInDoubt(withReplaced) : isPrincipal);
  if (!withReplaced) query = query.where('texts.is_replaced', '=', 0);
  if (phrases) {
    const matches = backend.fullText.selectMatches('documents', phrases, columns);
    query = query.where('texts.key', 'in', sql<number>`(select match.key from ${matches} as match)`);
  }
  if (limit !== undefined) query = query.limit(limit);
  return createSummaries(db, await query.execute());
}

const isPrincipal: Condition = (eb) => eb('appearances.key', '=', eb.ref('texts.appearance_key'));

/** Of each text one appearance whose intake was in doubt: the principal one if it was, else the first. */
const standsInDoubt =
  (withReplaced = false): Condition =>
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

type Condition = (
  eb: ExpressionBuilder<Pick<Tables, 'appearances' | 'texts' | 'readings'>, 'appearances' | 'texts' | 'readings'>,
) => Expression<SqlBool>;

export const selectNewestFirst = (db: Db) =>
  selectSummaries(db)
    .orderBy('texts.published_at', (order) => order.desc().nullsLast())
    .orderBy('texts.added_at', 'desc')
    .orderBy('texts.key', 'desc');

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
