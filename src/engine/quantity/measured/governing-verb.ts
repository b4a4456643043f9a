import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';

/** No subject stands farther from its verb, and no verb farther from its figure. */
export const WIDTH = 40;

/**
 * The verb that governs a place: the nearest one before it in its sentence. Verbs are told by their forms and by what
 * stands beside them, without a trained model.
 */
export function findVerbBefore(words: Words, index: number, from = 0): number | null {
  const least = Math.max(from, index - WIDTH);
  for (let at = index - 1; at >= least; at--) {
    // 'Spends "57 cents on the dollar"', but '… said: "57 cents'.
    if (isQuoteMark(words[at]!) && isWithin(words, at, index)) continue;
    // "Predicts that between 5 and 10 will be sold": the figure opens a clause of its own.
    if (isStrongBreak(words[at]!) || OWN_CLAUSE.has(normAt(words, at))) return null;
    if (isVerb(words, at)) return at;
  }
  return null;
}

/**
 * Where no word before a place must be a verb, the first that can be one and stands as a verb would: "The new law caps
 * interest rates at", "banks cap interest rates at".
 */
export function findLikelyVerb(words: Words, index: number): number | null {
  let first = index;
  while (first > 0 && index - first < WIDTH && !isClauseStart(words[first - 1]!)) first--;
  for (let at = first + 1; at < index; at++) {
    const { kind, norm: word } = words[at]!;
    const [before, next] = [words[at - 1]!, words[at + 1]];
    if (kind !== 'word' || isCapital(words[at]) || before.kind !== 'word' || next?.kind !== 'word') continue;
    if (
      words.language.functionWords.prepositions.has(next.norm) ||
      words.language.functionWords.prepositions.has(before.norm)
    )
      continue;
    const isHost = word.endsWith('s')
      ? !isPlural(before.norm, words.language) || isCapital(before)
      : isPlural(before.norm, words.language);
    if (isHost && (words.language.verbWords.mixedPresents.has(word) || words.language.verbWords.mixedVerbs.has(word)))
      return at;
  }
  return null;
}

const isClauseStart = (piece: Word): boolean =>
  isStrongBreak(piece) || piece.norm === ',' || OWN_CLAUSE.has(piece.norm);

const OWN_CLAUSE: ReadonlySet<string> = new Set(
  'although because if that though unless when where whether which while who'.split(' '),
);

export const isQuoteMark = (piece: Word | undefined): boolean => piece?.norm === '"' || piece?.norm === '“';

/** Does a quotation begin within a clause, shortly before a place? */
const isWithin = (words: Words, quote: number, index: number): boolean =>
  index - quote <= MOST_WORDS_QUOTED && words[quote - 1]?.kind === 'word';

const MOST_WORDS_QUOTED = 5;

/** A dash between words, and no hyphen within one. */
export const isDash = ({ kind, norm: word, isGlued }: Word): boolean =>
  kind === 'mark' && (word === '—' || word === '--' || word === '_' || (word === '-' && !isGlued));

export const isStrongBreak = ({ text, kind }: Word): boolean =>
  kind === 'mark' && (text === ';' || text === ':' || text === '—' || text === '--' || text === '“' || text === '"');
