import type { ReviewedRecord } from '../../review/reviewed-record.ts';

type Statement = ReviewedRecord['statements'][number];

/** So many lines tell what an article says. */
const MOST_CHOSEN = 10;

/** How they were chosen, as the page says it. */
export const HOW_CHOSEN = 'named, sure and worth checking first';

/**
 * The statements to look at first, by id: the best by how sure the reading is, whether the speaker is known and how much its
 * words are worth checking. Of a chain only one is among them: its words are in the other's.
 */
export function chooseStatements(record: ReviewedRecord, shown: readonly Statement[]): ReadonlySet<string> {
  if (shown.length <= MOST_CHOSEN) return new Set(shown.map(({ id }) => id));
  const worth = new Map<string, number>();
  for (const { statement, checkworthiness } of record.claims) {
    if (statement !== null) worth.set(statement, Math.max(checkworthiness, worth.get(statement) ?? 0));
  }
  const ranked = shown
    .filter(({ content }) => content.length)
    .map((statement) => ({ statement, score: rate(statement, worth.get(statement.id) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const chosen = new Set<string>();
  const told = new Set<string | null>();
  for (const { statement } of ranked) {
    if (chosen.size === MOST_CHOSEN) break;
    if (told.has(statement.id) || (statement.via !== null && chosen.has(statement.via))) continue;
    chosen.add(statement.id);
    told.add(statement.via);
  }
  return chosen;
}

/** Of what nobody measured, and of what has no claim. */
const UNMEASURED = 0.8;
const LEAST_WORTH = 0.3;
/** A line without a name is worth less to whoever reads ten. */
const UNNAMED = 0.6;

function rate({ confidence, speakers, speakerConfidence, review }: Statement, worth: number): number {
  const isJudged = review.state !== 'proposed';
  const certainty = isJudged ? 1 : Math.min(confidence ?? UNMEASURED, speakerConfidence ?? 1);
  return certainty * (speakers.length ? 1 : UNNAMED) * Math.max(worth, LEAST_WORTH);
}
