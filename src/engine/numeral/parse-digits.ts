import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import { applyScales } from './cardinal.ts';
import { readDecimalComma } from './decimal-comma.ts';
import { type Part, readSlashFraction, skipAndAHalf } from './fraction.ts';
import type { Numeral } from './numeral.ts';
import { parsePowerOfTen, readPower } from './powers.ts';
import { readSpacedThousands } from './spaced-thousands.ts';

/** A number that begins with digits: "66 billion", "7 3/4", "10 000", "3 × 10^8". */
export function parseDigits(words: Words, index: number): Numeral | null {
  const power = readPower(words, index);
  if (power) return power;
  const spaced = readSpacedThousands(words, index);
  if (spaced) return applyScales(words, spaced.end, spaced.value, 'digits');
  const value = readDecimalComma(words, index) ?? parseDigitValue(words[index]!.text);
  if (value === null || normAt(words, index + 1) === '^' || normAt(words, index - 1) === '^') return null;
  if (TIMES_SIGNS.has(normAt(words, index + 1))) {
    const product = parsePowerOfTen(words, index);
    if (product) return product;
    // "3×1030": nobody can tell the power.
    if (normAt(words, index + 1) === '×' && normAt(words, index + 2).startsWith('10')) return null;
  }
  // "2 and a half million".
  const half = skipAndAHalf(words, index + 1);
  if (half !== null && Number.isInteger(value)) return applyScales(words, half, value + 0.5, 'digits');
  const part = readPartBehind(words, index + 1);
  if (part) return applyScales(words, part.end, value + part.value, 'digits');
  const own = readSlashFraction(words, index);
  return own ? applyScales(words, own.end, own.value, 'fraction') : applyScales(words, index + 1, value, 'digits');
}

/**
 * A number written in digits as its value, null for what is no plain number in English ("1,5", "10.11.12", "007", "١٢٣")
 * and for what a double cannot hold exactly, which is an identifier and no amount ("778257943577919488").
 */
export function parseDigitValue(text: string): number | null {
  if (text.length > 40 || !PLAIN_NUMBER.test(text)) return null;
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return text !== '' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

const PLAIN_NUMBER = /^(?!0\d)(?:\d{1,3}(?:,\d{2,3}){0,8},\d{3}|\d{0,30})(?:\.\d{1,20})?$/;

const TIMES_SIGNS: ReadonlySet<string> = new Set(['*', 'x', '×']);

/** "7 3/4", "14 and 1/2", "1-1/2", "10½". */
function readPartBehind(words: Words, end: number): Part | null {
  const slash = readSlashFraction(words, end) ?? (isPartJoint(words, end) ? readSlashFraction(words, end + 1) : null);
  if (slash) return slash;
  const vulgar =
    words[end]?.text.length === 1 ? words.language.numberWords.vulgarFractions.get(normAt(words, end)) : undefined;
  return vulgar === undefined ? null : { end: end + 1, value: vulgar };
}

const isPartJoint = (words: Words, index: number): boolean =>
  normAt(words, index) === 'and' ||
  (normAt(words, index) === '-' && words[index]!.isGlued && words[index + 1]?.isGlued === true);
