import type { Word, Words } from '../layers/layers.ts';

/** The word at an index, or "" beyond the ends. */
export const normAt = (words: Words, index: number): string =>
  index >= 0 && index < words.length ? words[index]!.norm : '';

/** Does a word begin with a capital letter, or with a small one before a capital, as "iVarden" does? */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (isUpper(word.text[0]) || (word.text.length > 2 && isUpper(word.text[1])));

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** Does the word at an index stand in a date or a clock time? */
export type IsTime = (index: number) => boolean;

/** Index of the first word that begins at a place or behind it: a sentence may be long, and have many contents. */
export function findFirstWordFrom(words: Words, place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
