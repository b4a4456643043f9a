import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import type { Numeral } from './numeral.ts';

/** "A quarter of a million", "three quarters of an hour" are amounts, "a quarter of exports" is a share. */
export function finishFraction(words: Words, end: number, value: number): Numeral {
  const amount = { value, upTo: null, kind: 'words', scale: 1 } as const;
  // "One-third mile", "a three-quarter-mile run".
  if (isHalvedUnit(words, skipHyphen(words, end))) return { ...amount, end };
  const { functionWords, numberWords } = words.language;
  if (normAt(words, end) === 'of' && functionWords.indefiniteArticles.has(normAt(words, end + 1))) {
    const scale = numberWords.scales.get(normAt(words, end + 2));
    if (scale !== undefined) return { ...amount, end: end + 3, value: value * scale, scale };
    if (isHalvedUnit(words, end + 2)) return { ...amount, end: end + 2 };
  }
  return { end, value, upTo: null, kind: 'fraction', scale: 1 };
}

/** Does what stands behind make a share of "third"? "A third of voters", but "a third party" and "a second". */
export function isFractionContext(words: Words, index: number): boolean {
  const next = words[index];
  // "A third mile", "a quarter-mile", but "a quarter-finalist" and "a sixth-grader".
  if (isHalvedUnit(words, skipHyphen(words, index))) return true;
  if (next?.norm === '-' && words[index + 1]?.isGlued) return false;
  if (next === undefined || next.kind === 'mark') return true;
  const { fractionFollowers, sizeOpeners, sizes } = words.language.numberWords;
  // "A third the size", "a third as many".
  if (sizeOpeners.has(next.norm) && sizes.has(normAt(words, index + 1))) return true;
  return fractionFollowers.has(next.norm);
}

/** "Half an hour", "a third mile": half of a unit is an amount of it. */
export const isHalvedUnit = (words: Words, index: number): boolean =>
  words.language.units.unitWords.has(normAt(words, index)) ||
  words.language.units.halvedUnits.has(normAt(words, index));

export const skipHyphen = (words: Words, index: number): number => (normAt(words, index) === '-' ? index + 1 : index);

/** "Two-thirds", "three quarters", "one third of" behind their number; null in "one third party". */
export function parseFractionBehind(words: Words, end: number, value: number): Numeral | null {
  const at = skipHyphen(words, end);
  const divisor = words.language.numberWords.fractions.get(normAt(words, at));
  if (divisor === undefined || value >= divisor || value <= 0) return null;
  // "Last two quarters", "two quarters ago" are times.
  if (at === end && normAt(words, at) === 'quarters' && !isShareOf(words, at + 1)) return null;
  // "One-half the total" with its hyphen.
  const isJoined = at > end && words[end]!.isGlued && words[at]!.isGlued && normAt(words, at + 1) !== '-';
  const isFraction = isJoined || normAt(words, at).endsWith('s') || isFractionContext(words, at + 1);
  return isFraction ? finishFraction(words, at + 1, value / divisor) : null;
}

/** "Quarters of voters" are shares, "quarters of 2021" are times. */
const isShareOf = (words: Words, index: number): boolean =>
  (normAt(words, index) === 'of' && words[index + 1]?.kind === 'word' && normAt(words, index + 1) !== 'fiscal') ||
  isHalvedUnit(words, index);

/** What a number goes on with, and where that ends. */
export interface Part {
  readonly end: number;
  readonly value: number;
}

/** "Five and one half pounds", "two and three quarters", "one and three-quarter miles". */
export function readPart(words: Words, index: number): Part | null {
  const { cardinals, fractions } = words.language.numberWords;
  const above = cardinals.get(normAt(words, index + 1));
  const at = skipHyphen(words, index + 2);
  const below = fractions.get(normAt(words, at));
  return normAt(words, index) === 'and' && above !== undefined && below !== undefined && above < below
    ? { end: at + 1, value: above / below }
    : null;
}

/** "Two and a half", "a two-and-a-half-year term": to behind the half. */
export function skipAndAHalf(words: Words, index: number): number | null {
  let at = index;
  for (const word of words.language.numberWords.andAHalf) {
    at = skipHyphen(words, at);
    if (normAt(words, at) !== word) return null;
    at++;
  }
  return at;
}

const SLASH_DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** "7 3/4 percent", "1/2 pound": small whole numbers only, so that dates and "24/7" stay out. */
export function readSlashFraction(words: Words, index: number): Part | null {
  const bar = words[index + 1];
  const below = words[index + 2];
  if (!below || (bar?.text !== '/' && bar?.text !== '⁄')) return null;
  // "7 3 / 4 %" in texts that set marks loose.
  if (!bar.isGlued !== !below.isGlued) return null;
  const upper = Number(words[index]!.text);
  const lower = Number(below.text);
  if (!Number.isInteger(upper) || !SLASH_DIVISORS.has(lower) || upper <= 0 || upper >= lower) return null;
  // "4/6GB" are two sizes.
  const isReduced = !(upper % 2 === 0 && lower % 2 === 0) && !(upper % 3 === 0 && lower % 3 === 0);
  return isReduced && normAt(words, index + 3) !== '/' ? { end: index + 3, value: upper / lower } : null;
}
