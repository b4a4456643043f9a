import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';

/** Where a number begins with its sign: "-5", "-$5 million", "minus 260". A dash is a sign only where nothing stands before it. */
export function findSign(words: Words, index: number): number {
  const dash = normAt(words, index - 1);
  const before = normAt(words, index - 2);
  // "Plus or minus three points" is no negative number.
  if (dash === 'minus') return before === 'or' ? index : index - 1;
  if (dash !== '-' || !words[index]!.isGlued) return index;
  // "A goal difference (-8)".
  if (before === '(') return index - 1;
  if (before === 'minus' && words[index - 1]!.isGlued) return index - 2;
  return words[index - 1]!.isGlued ? index : index - 1;
}

export const negate = (numeral: Numeral): Numeral =>
  numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value };
