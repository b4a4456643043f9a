import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Numeral } from '../../../numeral/numeral.ts';
import { parseNumeral } from '../../../numeral/parse-numeral.ts';

/** A length of time: how many of which TIMEX3 unit. */
export interface Length {
  /** Index of its first word. */
  readonly first: number;
  readonly end: number;
  readonly unit: string;
  /** Null for "several". */
  readonly value: number | null;
  /** Both ends of "two to three weeks", whose value is null; null for all others. */
  readonly range: readonly [number, number] | null;
}

/** A count: a number, or null for "several". */
type Count = Omit<Length, 'unit' | 'first'>;

/** A count with a unit: "two more weeks", "a year and a half", "30-day"; or a bare plural: "weeks". */
export function readLength(words: Words, index: number): Length | null {
  const count = readCount(words, index);
  const at = count ? skipToUnit(words, count.end) : index;
  const unit = words.language.timexWords.units.get(normAt(words, at));
  if (unit === undefined || unit === 'WE' || isCapital(words[at]) || isNoLength(words, at, unit, count)) return null;
  if (count && count.value !== null && isHalfMore(words, at + 1))
    return { first: index, end: at + 4, unit, value: count.value + 0.5, range: null };
  return withOrTwo(words, {
    first: index,
    end: at + 1,
    unit,
    value: count ? count.value : null,
    range: count ? count.range : null,
  });
}

/** Over the hyphen of "two-year", over the adjectives of "two more full weeks". */
function skipToUnit(words: Words, index: number): number {
  const { countAdjectives } = words.language.timexWords;
  if (normAt(words, index) === '-' && (words[index]!.isGlued || words[index - 1]?.kind === 'word')) return index + 1;
  let at = index;
  while (at < index + 2 && countAdjectives.has(normAt(words, at))) at++;
  return at;
}

function isNoLength(words: Words, at: number, unit: string, count: Count | null): boolean {
  const word = normAt(words, at);
  const isSingular = !word.endsWith('s');
  // "Quarters of the seats", "a quarter".
  if (unit === 'Q' && (normAt(words, at + 1) === 'of' || count?.value === 1)) return true;
  if (!count) return isSingular || unit === 'N';
  // "A second vote".
  if (word === 'second' && normAt(words, at - 1) !== 'one' && normAt(words, at - 1) !== '-') return true;
  // "The 1988 quarter" counts nothing.
  return isSingular && count.value !== null && count.value >= 1900;
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
  const { functionWords, timexWords } = words.language;
  const { indefiniteArticles } = functionWords;
  const { indefiniteCounts } = timexWords;
  const word = normAt(words, index);
  if (indefiniteArticles.has(word)) return readCountWithArticle(words, index);
  if (indefiniteCounts.has(word)) return createCount(index + 1, null);
  // "Half a day".
  if (word === 'half') return indefiniteArticles.has(normAt(words, index + 1)) ? createCount(index + 2, 0.5) : null;
  const numeral = parseNumeral(words, index);
  if (!numeral || numeral.kind === 'fraction') return null;
  // "Hundreds of years".
  if (numeral.kind === 'indefinite')
    return normAt(words, numeral.end) === 'of' ? createCount(numeral.end + 1, null) : null;
  return readCountRange(words, numeral) ?? createCount(numeral.end, numeral.value);
}

/** "A few", "a couple of", "a hundred", "a". */
function readCountWithArticle(words: Words, index: number): Count | null {
  const next = normAt(words, index + 1);
  if (next === 'few') return createCount(index + 2, null);
  if (next === 'couple') return createCount(normAt(words, index + 2) === 'of' ? index + 3 : index + 2, 2);
  const numeral = parseNumeral(words, index);
  if (numeral && numeral.kind === 'words')
    return createCount(numeral.end, numeral.upTo === null ? numeral.value : null);
  // "A months-long siege".
  return next.endsWith('s') && words.language.timexWords.units.has(next) ? null : createCount(index + 1, 1);
}

const createCount = (end: number, value: number | null): Count => ({ end, value, range: null });

/** "Ten to fifteen", "12-18", "two or three": somewhere between. */
function readCountRange(words: Words, { end, value }: Numeral): Count | null {
  if (!words.language.timexWords.countJoints.has(normAt(words, end))) return null;
  const last = parseNumeral(words, end + 1);
  const isRange = last !== null && last.kind !== 'fraction' && last.kind !== 'indefinite' && last.value > value;
  return isRange ? { end: last.end, value: null, range: [value, last.value] } : null;
}

/** Beyond this no number is a length of time, and it would not be written in digits alone. */
const MOST_UNITS = 1e15;

/** TIMEX3: hours and below stand behind "PT"; a decade is ten years. */
export function renderLength({ unit, value: count }: Pick<Length, 'unit' | 'value'>): string {
  const value = count !== null && count <= MOST_UNITS ? Math.round(count * 1000) / 1000 : null;
  const digits = value === null ? 'X' : String(value);
  switch (unit) {
    case 'T':
      return value === null ? 'PXDE' : `P${value * 10}Y`;
    case 'E':
      return value === null ? 'PXCE' : `P${value * 100}Y`;
    case 'F':
      return value === null ? 'PXW' : `P${value * 2}W`;
    case 'Y':
      return value === 0.5 ? 'P6M' : `P${digits}Y`;
    case 'N':
      return `P${digits}D`;
    case 'MI':
      return `PT${digits}M`;
    case 'H':
    case 'S':
      return `PT${digits}${unit}`;
    default:
      return `P${digits}${unit}`;
  }
}
