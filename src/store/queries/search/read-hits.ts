import type { Kysely } from 'kysely';
import { createEvidence } from '../../../text/evidence.ts';
import type { Evidence, StatementHit } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { readSummaries } from '../document-summary.ts';
import { readReviewedStatements } from '../read-reviewed-statements.ts';
import { readStatements, type StatementWithEvidence } from '../read-statements.ts';
import { readTexts } from '../read-texts.ts';

/** Statements by their keys, in this order, as people have put them; with so many sentences around each, if any are asked for. */
export async function readHits(
  db: Kysely<Tables>,
  keys: readonly number[],
  context?: number,
): Promise<readonly StatementHit[]> {
  const reviewed = await readReviewedStatements(db, keys);
  const found = await readStatements(db, { keys: keys.filter((key) => !reviewed.has(key)) });
  const byKey = new Map(found.map((statement) => [statement.key, { ...statement, review: PROPOSED }]));
  const all = keys.map((key) => reviewed.get(key) ?? byKey.get(key)!);
  const readingKeys = all.map(({ readingKey }) => readingKey);
  const summaries = await readSummaries(db, readingKeys);
  const around = context === undefined ? new Map() : await readAround(db, all, context);
  return all.map(({ key, readingKey, statement, source, cue, content, speakers, day, review }) => ({
    document: summaries.get(readingKey)!,
    ...{ statement, source, cue, content, speakers, at: statement.saidOn?.value ?? day, review },
    around: around.get(key) ?? null,
    repeats: [],
  }));
}

const PROPOSED: StatementHit['review'] = { state: 'proposed', by: null, at: null };

/** Of each statement the sentences that its words stand in, and so many before and behind. */
async function readAround(
  db: Kysely<Tables>,
  statements: readonly StatementWithEvidence[],
  context: number,
): Promise<ReadonlyMap<number, Evidence>> {
  const around = new Map<number, Evidence>();
  const texts = await readTexts(
    db,
    statements.map(({ readingKey }) => readingKey),
  );
  for (const { key, readingKey, content, cue } of statements) {
    const pieces = content.length ? content : cue;
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) continue;
    const place = (index: number) =>
      db
        .selectFrom('sentences')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .where('reading_key', '=', readingKey)
        .where('span_start', '<=', index);
    const [from, to] = [
      await place(first.span[0]).executeTakeFirst(),
      await place(last.span[1] - 1).executeTakeFirst(),
    ];
    const { start, end } = await db
      .selectFrom('sentences')
      .select(({ fn }) => [fn.min('span_start').as('start'), fn.max('span_end').as('end')])
      .where('reading_key', '=', readingKey)
      .where('seq', '>=', (from?.seq ?? 0) - context)
      .where('seq', '<=', (to?.seq ?? 0) + context)
      .executeTakeFirstOrThrow();
    const span = [Math.min(start ?? first.span[0], first.span[0]), Math.max(end ?? 0, last.span[1])] as const;
    around.set(key, createEvidence(texts.get(readingKey)!, span));
  }
  return around;
}
