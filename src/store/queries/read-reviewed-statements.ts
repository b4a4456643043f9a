import type { Kysely } from 'kysely';
import type { Reviewed } from '../../review/reviewed-record.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { createEvidence } from '../../text/evidence.ts';
import { chunk1000 } from '../chunk.ts';
import type { StatementHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { StatementWithEvidence } from './read-statements.ts';
import { readTexts } from './read-texts.ts';

type ReviewedStatement = StatementWithEvidence & Pick<StatementHit, 'review'>;

/** Of statements with these keys those that people spoke of or added, as they stand now, by their keys. */
export async function readReviewedStatements(
  db: Kysely<Tables>,
  keys: readonly number[],
): Promise<ReadonlyMap<number, ReviewedStatement>> {
  const rows: Tables['reviewed_statements'][] = [];
  for (const chunk of chunk1000(keys)) {
    rows.push(...(await db.selectFrom('reviewed_statements').selectAll().where('key', 'in', chunk).execute()));
  }
  const texts = await readTexts(
    db,
    rows.map((row) => row.reading_key),
  );
  return new Map(rows.map((row) => [row.key, createStatement(row, texts.get(row.reading_key)!)]));
}

function createStatement(row: Tables['reviewed_statements'], text: string): ReviewedStatement {
  const { review, ...statement } = JSON.parse(row.statement) as Reviewed<Statement>;
  const words = (spans: readonly Span[]) => spans.map((span) => createEvidence(text, span));
  return {
    ...{ key: row.key, readingKey: row.reading_key, statement, day: row.day },
    ...{ source: words(statement.source), cue: words(statement.cue), content: words(statement.content) },
    speakers: JSON.parse(row.speakers) as StatementHit['speakers'],
    review: { state: review.state, by: review.by, at: review.at },
  };
}
