import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { DocumentQuery, DocumentSummary, StoreCounts } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummary, SUMMARY_COLUMNS } from './document-summary.ts';

type Db = Kysely<Tables>;

/** Summaries of documents, the newest first by publication, then by reading. */
export async function listDocuments(
  db: Db,
  backend: Backend,
  { words, limit, withReplaced, columns }: DocumentQuery & { readonly columns?: readonly string[] },
): Promise<readonly DocumentSummary[]> {
  const phrases = words === undefined ? null : parseSearchWords(words);
  if (phrases?.length === 0) return [];
  let query = selectNewestFirst(db);
  if (!withReplaced) query = query.where('documents.replaced_by', 'is', null);
  if (phrases) {
    const matches = backend.fullText.selectMatches('documents', phrases, columns);
    query = query.where('documents.key', 'in', sql<number>`(select match.key from ${matches} as match)`);
  }
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map(createSummary);
}

export const selectNewestFirst = (db: Db) =>
  db
    .selectFrom('documents')
    .select(SUMMARY_COLUMNS)
    .orderBy('documents.published_at', (order) => order.desc().nullsLast())
    .orderBy('documents.read_at', 'desc')
    .orderBy('documents.key', 'desc');

/** Ids in the order in which the documents were added. */
export async function listDocumentIds(db: Db, withReplaced: boolean): Promise<readonly string[]> {
  let query = db.selectFrom('documents').select('id').orderBy('key');
  if (!withReplaced) query = query.where('replaced_by', 'is', null);
  return (await query.execute()).map(({ id }) => id);
}

/** What the newest versions hold. */
export async function countStore(db: Db): Promise<StoreCounts> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const documents = await transaction
        .selectFrom('documents')
        .select(({ fn }) => [
          fn.countAll<number>().as('documents'),
          fn.coalesce(fn.sum<number>('statement_count'), sql<number>`0`).as('statements'),
          fn.coalesce(fn.sum<number>('claim_count'), sql<number>`0`).as('claims'),
        ])
        .where('replaced_by', 'is', null)
        .executeTakeFirstOrThrow();
      const { actors } = await transaction
        .selectFrom('actors')
        .innerJoin('documents', 'documents.key', 'actors.document_key')
        .where('documents.replaced_by', 'is', null)
        .select(({ fn }) => fn.count<number>('actors.registry_key').distinct().as('actors'))
        .executeTakeFirstOrThrow();
      return { ...documents, actors };
    });
}
