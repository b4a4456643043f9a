import type { Kysely } from 'kysely';
import type { Backend } from '../../backend.ts';
import { type DocumentCounts, type DocumentQuery, REVIEW_PROGRESS, type ReviewProgress } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { selectDocuments } from '../list-documents.ts';
import { PROGRESS } from './document-conditions.ts';

const NONE: DocumentCounts = {
  ...{ documents: 0, statements: 0, undated: 0, publishers: [], months: [] },
  progress: { 'to-review': 0, begun: 0, reviewed: 0 },
};

/** How many documents a query finds, and how they lie in time, over publishers and in the work of people. */
export async function countDocuments(
  db: Kysely<Tables>,
  backend: Backend,
  query: DocumentQuery,
): Promise<DocumentCounts> {
  const documents = selectDocuments(db, backend, query);
  if (!documents) return NONE;
  const rows = await documents
    .clearSelect()
    .clearOrderBy()
    .select(['appearances.publisher', 'texts.published_at as day', 'readings.statement_count as statements'])
    .select(PROGRESS.as('progress'))
    .execute();
  const progress = Object.fromEntries(REVIEW_PROGRESS.map((each) => [each, 0])) as Record<ReviewProgress, number>;
  for (const row of rows) progress[row.progress] += 1;
  return {
    documents: rows.length,
    statements: rows.reduce((sum, row) => sum + row.statements, 0),
    undated: rows.filter(({ day }) => day === null).length,
    publishers: count(rows.map((row) => row.publisher)).sort((a, b) => b.count - a.count || compare(a, b)),
    months: count(rows.map(({ day }) => day?.slice(0, 7) ?? null)).sort(compare),
    progress,
  };
}

type Counted = DocumentCounts['months'][number];

const compare = (a: Counted, b: Counted): number => (a.value < b.value ? -1 : 1);

function count(values: readonly (string | null)[]): Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, count: number }));
}
