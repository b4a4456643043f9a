import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';

/** A whole number in plain digits, at most four of them; NaN otherwise. */
export function plainNumberAt(words: Words, index: number): number {
  const word = words[index];
  return word?.kind === 'number' && word.text.length <= 4 && isDigits(word.text) ? Number(word.text) : Number.NaN;
}

export const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** A year in four digits or in words ("nineteen ninety-six"), not one of a clock or a count. */
export function readYear(words: Words, index: number): { end: number; value: number } | null {
  const word = words[index];
  if (!word) return null;
  const value = plainNumberAt(words, index);
  if (word.text.length === 4 && value >= 1000 && value <= 2999)
    return isYearEnd(words, index) ? { end: index + 1, value } : null;
  return readClippedYear(words, index) ?? readSpelledYear(words, index);
}

/** "’98" in "May ’98" and "the class of ’98". */
export function readClippedYear(words: Words, index: number): { end: number; value: number } | null {
  const [mark, digits] = [words[index], words[index + 1]];
  if (!mark || mark.isGlued || !words.language.timexWords.yearMarks.has(mark.text) || !digits?.isGlued) return null;
  const short = plainNumberAt(words, index + 1);
  const isOpen = words[index + 2]?.isGlued === true && words[index + 2]!.kind !== 'mark';
  if (digits.text.length !== 2 || !(short >= 0) || (isOpen && normAt(words, index + 2) !== "'s")) return null;
  return { end: index + 2, value: short + (short <= NEWEST_CLIPPED ? 2000 : 1900) };
}

/** Up to this number a year without its century is of this one: "’08", but "’45". */
const NEWEST_CLIPPED = 30;

/** "1998's", but not "1998%", "1998:30", "1998km" and "2022′". */
export const isYearEnd = (words: Words, index: number): boolean => {
  const next = words[index + 1];
  if (!next?.isGlued) return true;
  if (next.text === ':') return !(words[index + 2]?.isGlued && words[index + 2]!.kind === 'number');
  return next.kind === 'word' ? next.norm === "'s" : !MARKS_OF_MEASURES.has(next.text);
};

const MARKS_OF_MEASURES: ReadonlySet<string> = new Set(['%', '′', '″']);

/** "2014-15", "1999/00": the second year leaves out its century. */
export function readShortYear(words: Words, index: number, year: number | null): number | null {
  const [joint, digits] = [words[index], words[index + 1]];
  if (year === null || !joint?.isGlued || !digits?.isGlued || digits.text.length !== 2) return null;
  if (joint.norm !== '-' && joint.norm !== '/') return null;
  const next = words[index + 2];
  // "2014-15-16" and "1998-06%" are something else.
  if (next?.isGlued && (next.kind !== 'mark' || next.norm === '-' || next.text === '/' || next.text === '%'))
    return null;
  const short = plainNumberAt(words, index + 1);
  const full = year - (year % 100) + short;
  if (full > year) return full;
  return short === (year + 1) % 100 ? year + 1 : null;
}

/** "Nineteen ninety-six", "two thousand (and) five". */
export function readSpelledYear(words: Words, index: number): { end: number; value: number } | null {
  const { cardinals } = words.language.numberWords;
  const century = cardinals.get(normAt(words, index)) ?? 0;
  if (century < 17 || century > 20) return null;
  const at = normAt(words, index + 1) === '-' ? index + 2 : index + 1;
  const tens = cardinals.get(normAt(words, at)) ?? 0;
  if (tens < 10) return null;
  const unitAt = normAt(words, at + 1) === '-' ? at + 2 : at + 1;
  const unit = cardinals.get(normAt(words, unitAt)) ?? 0;
  const hasUnit = tens >= 20 && unit > 0 && unit < 10;
  const end = hasUnit ? unitAt + 1 : at + 1;
  return { end, value: century * 100 + tens + (hasUnit ? unit : 0) };
}
