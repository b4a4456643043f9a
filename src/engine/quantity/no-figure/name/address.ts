import { detectCountedNoun } from '../../../grammar/counted-noun.ts';
import { isPlural } from '../../../grammar/singular.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';

/** Does an address go on at a place: "16 Industrial Avenue", "the 90049 ZIP code"? */
export function isAddress(words: Words, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    if (normAt(words, at) === 'zip') return true;
    // "10 Wall Street banks" counts banks.
    if (isCapital(words[at]) && words.language.noFigureWords.streetWords.has(normAt(words, at))) {
      const noun = detectCountedNoun(words, at + 1, false);
      return !noun || !isPlural(normAt(words, noun.end - 1), words.language);
    }
  }
  return false;
}
