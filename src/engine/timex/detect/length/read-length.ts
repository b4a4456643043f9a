import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Numeral } from '../../../numeral/numeral.ts';
import { parseNumeral } from '../../../numeral/parse-numeral.ts';

/** A length of time: how many of which TIMEX3 unit. */
export interface Length {
  readonly end: number;
  readonly unit: string;
  /** Null for "several". */
  readonly value: number | null;
  /** Both ends of "two to three weeks", whose value is null; null for all others. */
  readonly range: readonly [number, number] | null;
}

/** A count: a number, or null for "several". */
type Count = Omit<Length, 'unit'>;

/** A count with a unit: "two more weeks", "a year and a half", "30-day"; or a bare plural: "weeks". */
export function readLength(words: Words, index: number): Length | null {
  const count = readCount(words, index);
  let at = count ? count.end : index;
  if (count) {
    if (normAt(words, at) === '-' && (words[at]!.isGlued || words[at - 1]?.kind === 'word')) at++;
    else for (let turn = 0; turn < 2 && words.language.timexWords.countAdjectives.has(normAt(words, at)); turn++) at++;
  }
  const unit = words.language.timexWords.units.get(normAt(words, at));
  if (unit === undefined || unit === 'WE' || isCapital(words[at])) return null;
  if (!count && !normAt(words, at).endsWith('s')) return null;
  // "A second vote", "three quarters of the seats", "a quarter".
  if (normAt(words, at) === 'second' && normAt(words, at - 1) !== 'one' && normAt(words, at - 1) !== '-') return null;
  if (unit === 'Q' && (normAt(words, at + 1) === 'of' || (count?.value ?? 2) === 1)) return null;
  if (unit === 'N' && !count) return null;
  // "The 1988 quarter" counts nothing.
  if ((count?.value ?? 0) >= 1900 && !normAt(words, at).endsWith('s')) return null;
  if (count && count.value !== null && isHalfMore(words, at + 1))
    return { end: at + 4, unit, value: count.value + 0.5, range: null };
  return withOrTwo(words, { end: at + 1, unit, value: count ? count.value : null, range: count ? count.range : null });
}

/** "A year and a half". */
const isHalfMore = (words: Words, index: number): boolean =>
  normAt(words, index) === 'and' && normAt(words, index + 1) === 'a' && normAt(words, index + 2) === 'half';

/** "A year or two", "two weeks or so". */
function withOrTwo(words: Words, length: Length): Length {
  const { end, value } = length;
  if (normAt(words, end) !== 'or') return length;
  if (normAt(words, end + 1) === 'so') return { ...length, end: end + 2 };
  const isOrTwo = value === 1 && normAt(words, end + 1) === 'two' && words[end + 2]?.norm !== '-';
  return isOrTwo ? { ...length, end: end + 2, value: null, range: [1, 2] } : length;
}

function readCount(words: Words, index: number): Count | null {
  const word = normAt(words, index);
  if (word === 'a' || word === 'an') {
    const next = normAt(words, index + 1);
    if (next === 'few') return createCount(index + 2, null);
    if (next === 'couple') return createCount(normAt(words, index + 2) === 'of' ? index + 3 : index + 2, 2);
    const numeral = parseNumeral(words, index);
    if (numeral && numeral.kind === 'words')
      return createCount(numeral.end, numeral.upTo === null ? numeral.value : null);
    // "A months-long siege".
    return next.endsWith('s') && words.language.timexWords.units.has(next) ? null : createCount(index + 1, 1);
  }
  if (words.language.timexWords.indefiniteCounts.has(word)) return createCount(index + 1, null);
  if (word === 'half') {
    const next = normAt(words, index + 1);
    return next === 'a' || next === 'an' ? createCount(index + 2, 0.5) : null;
  }
  const numeral = parseNumeral(words, index);
  if (!numeral || numeral.kind === 'fraction') return null;
  if (numeral.kind === 'indefinite') {
    return normAt(words, numeral.end) === 'of' ? createCount(numeral.end + 1, null) : null;
  }
  return readCountRange(words, numeral) ?? createCount(numeral.end, numeral.value);
}

const createCount = (end: number, value: number | null): Count => ({ end, value, range: null });

const COUNT_JOINTS: ReadonlySet<string> = new Set(['-', 'or', 'to']);

/** "Ten to fifteen", "12-18", "two or three": somewhere between. */
function readCountRange(words: Words, { end, value }: Numeral): Count | null {
  if (!COUNT_JOINTS.has(normAt(words, end))) return null;
  const last = parseNumeral(words, end + 1);
  const isRange = last !== null && last.kind !== 'fraction' && last.kind !== 'indefinite' && last.value > value;
  return isRange ? { end: last.end, value: null, range: [value, last.value] } : null;
}

/** Beyond this no number is a length of time, and it would not be written in digits alone. */
const MOST_UNITS = 1e15;

/** TIMEX3: hours and below stand behind "PT"; a decade is ten years. */
export function renderLength({ unit, value: count }: Pick<Length, 'unit' | 'value'>): string {
  const value = count !== null && count <= MOST_UNITS ? Math.round(count * 1000) / 1000 : null;
  if (unit === 'T') return value === null ? 'PXDE' : `P${value * 10}Y`;
  if (unit === 'E') return value === null ? 'PXCE' : `P${value * 100}Y`;
  if (unit === 'F') return value === null ? 'PXW' : `P${value * 2}W`;
  if (unit === 'Y' && value === 0.5) return 'P6M';
  const digits = value === null ? 'X' : String(value);
  if (unit === 'MI') return `PT${digits}M`;
  if (unit === 'N') return `P${digits}D`;
  return unit === 'H' || unit === 'S' ? `PT${digits}${unit}` : `P${digits}${unit}`;
}
