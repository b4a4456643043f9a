import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { Layers, ReadableText, Sentence, Token } from '../../layers/layers.ts';

interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** In tokens; a longer stretch is a clause of its own. */
const LONGEST = 14;
/** Between a content and its reservation: a comma, a dash, or nothing. */
const LONGEST_PAUSE = 1;

/**
 * A content with the condition or the exception behind it that the model left out: "is willing to sign, | though not before May", "would
 * stay | unless the water rises", "should not be taken for a protest - | but as an attack".
 */
export function keepReservation(
  { language }: ReadableText,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  { source, cue, content }: Parts,
): readonly Span[] {
  const last = content.at(-1);
  const sentence = last && sentences[findFirstEndingAfter(sentences, last[1] - 1)];
  if (!last || !sentence || last[1] >= sentence.span[1]) return content;
  const end = findReservationEnd(tokens, sentence, last, language);
  if (end === null || [...source, ...cue].some((span) => isOverlapping(span, [last[1], end]))) return content;
  return [...content.slice(0, -1), [last[0], end]];
}

function findReservationEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  last: Span,
  language: ReadableText['language'],
): number | null {
  const behind = findFirstEndingAfter(tokens, last[1]);
  let at = behind;
  while (at - behind < LONGEST_PAUSE && PAUSES.has(tokens[at]?.text ?? '')) at++;
  const end = findClauseEnd(tokens, at, sentence.tokens[1]);
  if (end === null || !opensReservation(tokens.slice(at, end), language)) return null;
  return tokens[end - 1]!.span[1];
}

const PAUSES: ReadonlySet<string> = new Set([',', '-', '–', '—', '--']);

const ENDS: ReadonlySet<string> = new Set([...PAUSES, '.', ';', ':', '?', '!']);

/** The index behind the words up to the next mark; null where there are none, too many, or a quotation begins there. */
function findClauseEnd(tokens: readonly Token[], from: number, stop: number): number | null {
  let at = from;
  while (at < stop && at - from <= LONGEST && tokens[at]!.kind !== 'mark') at++;
  const isOver = at === stop || ENDS.has(tokens[at]!.text);
  return at === from || at - from > LONGEST || !isOver ? null : at;
}

function opensReservation(
  clause: readonly Token[],
  { meaningWords, functionWords }: ReadableText['language'],
): boolean {
  const words = clause.map(({ lower }) => lower);
  const isLinked = meaningWords.reservationLinks.has(words[0] ?? '');
  const [first = '', second = ''] = isLinked ? words.slice(1) : words;
  const isLimited = meaningWords.reservationOpeners.has(first);
  if (meaningWords.conditionOpeners.has(first) || (isLimited && meaningWords.openers.has(second))) return true;
  // "but only after the vote", "not before May"; "but offered no proof" is told by the author
  const lead = isLimited ? second : isLinked ? first : '';
  // "May" is no auxiliary
  const isClause = clause.some(
    ({ text, lower }) =>
      text === lower && (functionWords.subjectPronouns.has(lower) || functionWords.auxiliaries.has(lower)),
  );
  return functionWords.prepositions.has(lead) && !isClause;
}
