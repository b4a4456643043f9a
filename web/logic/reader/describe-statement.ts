import type { Span } from '../../../src/schema/span.ts';
import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import { formatDay } from '../format-day.ts';
import { joinWords as joinPieces } from '../join-words.ts';

export const MODE_WORDS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'in other words' } as const;
const POLARITY_WORDS = { affirmed: null, denied: 'denied', 'not-said': 'not said' } as const;

type Named = Pick<ReadDocument['record'], 'document' | 'actors'>;

/** The words of pieces on one line; what is left out between them is shown as "…". */
export function joinWords(text: string, pieces: readonly Span[]): string {
  return joinPieces(pieces.map(([start, end]) => text.slice(start, end)));
}

/** Who says it: the names of the actors, else what the document calls the source. */
export function nameSource(record: Named, statement: ReviewedStatement): string {
  const names = statement.speakers.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id);
  if (names.length > 0) return names.join(', ');
  return statement.sourceName ?? (joinWords(record.document.text, statement.source) || 'no source given');
}

/** "denied" or "not said", where the cue's own words do not say so already; else null. */
export function namePolarity(text: string, { polarity, cue }: ReviewedStatement): string | null {
  const words = joinWords(text, cue);
  return polarity === 'denied' && /\bden(?:y|ied|ies)/i.test(words) ? null : POLARITY_WORDS[polarity];
}

/** The day a statement was made on, if the text itself tells it. */
export function nameDay({ saidOn }: ReviewedStatement): string | null {
  return saidOn && saidOn.basis !== 'published' ? formatDay(saidOn.value) : null;
}

/** Letters that stand for a speaker in a narrow text and in print. */
export function nameInitials(name: string): string {
  const capitals = name.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals
      .slice(0, 2)
      .map((word) => [...word][0])
      .join('') || '?'
  );
}

/** A link's words for who only hears it: "Anselm Doverik declared, 3 Mar 2031". */
export function nameStatement(record: Named, statement: ReviewedStatement): string {
  const cue = joinWords(record.document.text, statement.cue);
  const day = nameDay(statement);
  return [`${nameSource(record, statement)} ${cue}`.trim(), day].filter((part) => part).join(', ');
}
