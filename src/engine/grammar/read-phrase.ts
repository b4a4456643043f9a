import type { WordPhrase, Words } from '../layers/layers.ts';

/** The noun phrase, as the model reads it, that holds a word; null where it is sure of none. */
export function findPhraseHolding({ phrases }: Words, index: number): WordPhrase | null {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.end <= index) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low];
  return phrase && phrase.first <= index ? phrase : null;
}
