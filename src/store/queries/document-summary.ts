import type { Kysely, Selectable } from 'kysely';
import type { DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';

/** The columns of a summary, with the key; the text is long and stays where it is. */
export const SUMMARY_COLUMNS = [
  'documents.key',
  'documents.id',
  'documents.title',
  'documents.byline',
  'documents.publisher',
  'documents.published_at',
  'documents.url',
  'documents.origin',
  'documents.version',
  'documents.replaced_by',
  'documents.language',
  'documents.read_at',
  'documents.engine_version',
  'documents.statement_count',
  'documents.word_count',
] as const;

type ColumnName<C extends string> = C extends `documents.${infer Name}` ? Name : never;
type SummaryRow = Pick<
  Selectable<Tables['documents']>,
  ColumnName<(typeof SUMMARY_COLUMNS)[number]> & keyof Tables['documents']
>;

export function createSummary(row: SummaryRow): DocumentSummary {
  return {
    id: row.id,
    title: row.title,
    byline: JSON.parse(row.byline) as string[],
    publisher: row.publisher,
    publishedAt: row.published_at,
    url: row.url,
    origin: row.origin,
    version: row.version,
    replacedBy: row.replaced_by,
    language: row.language,
    readAt: row.read_at,
    engineVersion: row.engine_version,
    statements: row.statement_count,
    words: row.word_count,
  };
}

/** Summaries by the documents' keys. */
export async function readSummaries(
  db: Kysely<Tables>,
  documentKeys: readonly number[],
): Promise<ReadonlyMap<number, DocumentSummary>> {
  if (!documentKeys.length) return new Map();
  const rows = await db
    .selectFrom('documents')
    .select(SUMMARY_COLUMNS)
    .where('documents.key', 'in', [...new Set(documentKeys)])
    .execute();
  return new Map(rows.map((row) => [row.key, createSummary(row)]));
}
