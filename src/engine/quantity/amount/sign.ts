import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';

/** Where a number begins with its sign, and whether that takes it below zero. */
interface Sign {
  readonly first: number;
  readonly isNegative: boolean;
}

/** "-5", "-$5 million", "minus 260", "+0.5", "±3", "+/-3". A sign is one only where nothing stands before it that it could join. */
export function readSign(words: Words, index: number): Sign {
  const negative = findMinus(words, index);
  if (negative < index) return { first: negative, isNegative: true };
  return { first: findPlus(words, index), isNegative: false };
}

function findMinus(words: Words, index: number): number {
  const dash = normAt(words, index - 1);
  const before = normAt(words, index - 2);
  // "Plus or minus three points" is no negative number.
  if (dash === 'minus') return before === 'or' ? index : index - 1;
  if (dash !== '-' || !words[index]!.isGlued) return index;
  // "+/-3 points".
  if (before === '/' && normAt(words, index - 3) === '+') return index;
  // "A goal difference (-8)".
  if (before === '(') return index - 1;
  if (before === 'minus' && words[index - 1]!.isGlued) return index - 2;
  return words[index - 1]!.isGlued ? index : index - 1;
}

function findPlus(words: Words, index: number): number {
  const isPlusMinus =
    normAt(words, index - 1) === '-' && normAt(words, index - 2) === '/' && normAt(words, index - 3) === '+';
  if (isPlusMinus) return index - 3;
  const sign = words[index - 1];
  const isSign = sign !== undefined && PLUS_SIGNS.has(sign.norm) && words[index]!.isGlued;
  return isSign && !(sign.isGlued && words[index - 2]!.kind !== 'mark') ? index - 1 : index;
}

const PLUS_SIGNS: ReadonlySet<string> = new Set(['+', '±', '∓']);

export const negate = (numeral: Numeral): Numeral =>
  numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value };
