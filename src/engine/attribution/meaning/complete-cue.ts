import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { findCueMatches } from '../../grammar/reporting-verbs.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import { isNegative } from '../cue/negation.ts';

/** In tokens; a longer stretch between a cue and its content is more than the rest of a verb. */
const LONGEST_REST = 4;

/** A cue with the negation and the verb that the model left between it and its content: "may | not enforce", "refused to | say". */
export function completeCue(
  { language }: ReadableText,
  tokens: readonly Token[],
  cue: readonly Span[],
  taken: readonly Span[],
): readonly Span[] {
  const last = cue.at(-1);
  if (!last) return cue;
  const next = taken.reduce((nearest, [start]) => (start >= last[1] ? Math.min(nearest, start) : nearest), Infinity);
  if (next === Infinity) return cue;
  const first = findFirstEndingAfter(tokens, last[1]);
  const end = findFirstEndingAfter(tokens, next);
  if (first === end || end - first > LONGEST_REST) return cue;
  const rest = tokens.slice(first, end);
  if (!isRestOfVerb(rest, language) || !turnsRound(rest, tokens[first - 1], tokens[first - 2], language)) return cue;
  return [...cue.slice(0, -1), [last[0], rest.at(-1)!.span[1]]];
}

/** Auxiliaries, negations, "to" and what the lexicon of cues knows. */
function isRestOfVerb(rest: readonly Token[], language: Language): boolean {
  return rest.every(({ lower, kind }) => {
    if (kind !== 'word') return false;
    if (language.functionWords.auxiliaries.has(lower) || language.cueActs.withholdingLinks.has(lower)) return true;
    return isNegative(lower, language) || findCueMatches([lower], language).length > 0;
  });
}

/** Without the rest the cue would say the opposite, or something else: it holds the negation, or what is withheld. */
function turnsRound(
  rest: readonly Token[],
  last: Token | undefined,
  secondLast: Token | undefined,
  language: Language,
): boolean {
  if (rest.some(({ lower }) => isNegative(lower, language))) return true;
  const cueEnd = [secondLast, last].map((token) => token?.lower ?? '');
  return findCueMatches(cueEnd, language).some(({ withholds }) => withholds);
}
