import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isCapital } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';

/** Is a sentence a headline, with a capital on every longer word? */
export function isTitleCase(words: Words): boolean {
  const end = Math.min(words.length, LONGEST_TITLE);
  for (let at = 1; at < end; at++) {
    const word = words[at]!;
    // Headlines leave "with" and "from" small.
    const isLong =
      word.kind === 'word' && (word.text.length > 4 || (word.text.length === 4 && !isBreak(word, words.language)));
    if (isLong && !isCapital(word) && !word.isGlued) return false;
  }
  return true;
}

/** Headlines are shorter. */
const LONGEST_TITLE = 40;
