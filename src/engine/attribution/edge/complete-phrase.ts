import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { createWords } from '../../grammar/create-words.ts';
import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Layers, ReadableText, Token } from '../../layers/layers.ts';

type PhraseLayers = Pick<Layers, 'tokens' | 'wordReadings' | 'phraseReadings'>;

/** In tokens; a noun phrase is shorter. */
const LONGEST_PHRASE = 14;

/**
 * A source that ends with "the" or "of" goes on to the end of its noun phrase: "the | EU", "the pension fund of | Skarn". Where no noun
 * follows, or where it ends with another preposition ("Moss in | a letter"), it ends before that word; null where nothing is left, since
 * "the" is nobody.
 */
export function completePhrase(
  { language }: ReadableText,
  { tokens, ...readings }: PhraseLayers,
  [start, end]: Span,
  taken: readonly Span[],
): Span | null {
  const last = findFirstEndingAfter(tokens, end - 1);
  if (!isLead(tokens[last], end, leads(language))) return [start, end];
  const limit = taken.reduce((nearest, [from]) => (from >= end ? Math.min(nearest, from) : nearest), Infinity);
  let stop = last + 1;
  while (stop < tokens.length && stop - last <= LONGEST_PHRASE && tokens[stop]!.span[1] <= limit) stop++;
  const goesOn = tokens[last]!.lower === 'of' || language.functionWords.nounStarts.has(tokens[last]!.lower);
  const words = createWords(tokens, last + 1, stop, language, readings);
  const phrase = goesOn && words.length ? detectPhraseAt(words, 0) : null;
  if (phrase) return [start, words[phrase.end - 1]!.end];
  let kept = last;
  const isOver = ({ lower }: Token) => lower === ',' || leads(language).has(lower);
  while (kept >= 0 && tokens[kept]!.span[0] >= start && isOver(tokens[kept]!)) kept--;
  const whole = tokens[kept];
  return whole && whole.span[0] >= start ? [start, whole.span[1]] : null;
}

const isLead = (token: Token | undefined, end: number, words: ReadonlySet<string>): boolean =>
  token !== undefined && token.span[1] === end && words.has(token.lower);

/** Articles and their like, and prepositions; a possessive alone is a source: "his" claims. */
const leads = byLanguage(
  ({ functionWords, reportingWords }): ReadonlySet<string> =>
    new Set(
      [...functionWords.nounStarts, ...reportingWords.nounLeads].filter((word) => !functionWords.possessives.has(word)),
    ),
);
