import { isBreak } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isAdjective } from '../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "No one", "one another", "the one", "one day": a pronoun or a manner of speaking. */
export function isPronounOne(words: Words, first: number, end: number, isOf: boolean): boolean {
  const { pronounOneBefore, pronounOneBehind, momentWords, oneOfPronouns, verbalEnding } = words.language.quantityWords;
  const before = normAt(words, first - 1);
  const next = normAt(words, end);
  // "No one", "at one time", "one way or another".
  if (pronounOneBefore.has(before) || (before === 'at' && momentWords.has(next))) return true;
  if (next === 'way' && normAt(words, end + 1) === 'or') return true;
  // "One dead, two missing."
  if (words.language.quantityWords.tollWords.has(next)) return false;
  // "One of them."
  if (isOf) return oneOfPronouns.has(normAt(words, end + 1)) && isBreak(words[end + 2], words.language);
  // "As one enters", "if one prefers": no plural is counted by one.
  if (isPlural(next, words.language) && !isCapital(words[end])) return true;
  // "Makes one available to all", but "one executive in town".
  const isNoun = words.language.nounWords.nounsLikeAdjectives.has(next);
  if (!isNoun && isAdjective(next, words.language) && isBreak(words[end + 1], words.language)) return true;
  return pronounOneBehind.has(next) || (verbalEnding.test(next) && !words.language.nounWords.nounsLikeVerbs.has(next));
}
