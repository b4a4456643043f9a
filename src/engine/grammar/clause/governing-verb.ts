import type { Word, Words } from '../../layers/layers.ts';
import { isPlural } from '../singular.ts';
import { isVerb } from '../verb.ts';
import { isCapital, normAt } from '../words.ts';
import { isQuoteMark, isStrongBreak } from './clause-marks.ts';

/** No subject stands farther from its verb, and no verb farther from its figure. */
export const WIDTH = 40;

/**
 * The verb that governs a place: the nearest one before it in its sentence. Verbs are told by their forms and by what
 * stands beside them, without a trained model.
 */
export function findVerbBefore(words: Words, index: number, from = 0): number | null {
  const { ownClauseOpeners } = words.language.clauseWords;
  const least = Math.max(from, index - WIDTH);
  for (let at = index - 1; at >= least; at--) {
    // 'Spends "57 cents on the dollar"', but '… said: "57 cents'.
    if (isQuoteMark(words[at]!) && isWithin(words, at, index)) continue;
    // "Predicts that between 5 and 10 will be sold": the figure opens a clause of its own.
    if (isStrongBreak(words[at]!) || ownClauseOpeners.has(words[at]!.norm)) return null;
    if (isVerb(words, at)) return at;
  }
  return null;
}

/** Does a quotation begin within a clause, shortly before a place? */
const isWithin = (words: Words, quote: number, index: number): boolean =>
  index - quote <= MOST_WORDS_QUOTED && words[quote - 1]?.kind === 'word';

const MOST_WORDS_QUOTED = 5;

/**
 * Where no word before a place must be a verb, the first that can be one and stands as a verb would: "The new law caps
 * interest rates at", "banks cap interest rates at".
 */
export function findLikelyVerb(words: Words, index: number): number | null {
  let first = index;
  while (first > 0 && index - first < WIDTH && !isClauseStart(words, first - 1)) first--;
  for (let at = first + 1; at < index; at++) if (isLikelyVerb(words, at)) return at;
  return null;
}

const isClauseStart = (words: Words, at: number): boolean =>
  isStrongBreak(words[at]!) ||
  normAt(words, at) === ',' ||
  words.language.clauseWords.ownClauseOpeners.has(normAt(words, at));

function isLikelyVerb(words: Words, at: number): boolean {
  const word = words[at]!;
  const { functionWords, verbWords } = words.language;
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (word.kind !== 'word' || isCapital(word) || before.kind !== 'word' || next?.kind !== 'word') return false;
  if (functionWords.prepositions.has(next.norm) || functionWords.prepositions.has(before.norm)) return false;
  return agrees(words, before, word) && (verbWords.mixedPresents.has(word.norm) || verbWords.mixedVerbs.has(word.norm));
}

/** "The law caps", "banks cap". */
function agrees({ language }: Words, host: Word, { norm }: Word): boolean {
  const isPluralHost = isPlural(host.norm, language);
  return norm.endsWith('s') ? !isPluralHost || isCapital(host) : isPluralHost;
}
