import { isCapital, normAt } from '../../../grammar/words.ts';
import { YEAR_LIKE_COUNTED } from '../../../lang/en/timex-words.ts';
import type { Word, Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';

const yearOnly = (year: number): Sense => ({ kind: 'calendar', year, month: null, day: null });

/** A whole number in plain digits, at most four of them; NaN otherwise. */
export function plainNumberAt(words: Words, index: number): number {
  const piece = words[index];
  return piece?.kind === 'number' && piece.text.length <= 4 && isDigits(piece.text) ? Number(piece.text) : Number.NaN;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** A year in four digits or in words ("nineteen ninety-six"), not one of a clock or a count. */
export function readYear(words: Words, index: number): { end: number; value: number } | null {
  const piece = words[index];
  if (!piece) return null;
  const value = plainNumberAt(words, index);
  if (piece.text.length === 4 && value >= 1000 && value <= 2999)
    return isYearEnd(words, index) ? { end: index + 1, value } : null;
  return readSpelledYear(words, index);
}

const isYearEnd = (words: Words, index: number): boolean => {
  const next = words[index + 1];
  return !(next?.isGlued && ((next.kind === 'word' && next.norm !== "'s") || next.text === '%' || next.text === ':'));
};

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

/** "Fiscal 1990", "fiscal year 1990". */
export function detectFiscalYear(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'fiscal') return null;
  const year = readYear(words, normAt(words, index + 1) === 'year' ? index + 2 : index + 1);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}

/** "1998", "the 1990s", "1914-18", "490 BC". */
export function detectYear(words: Words, index: number): Match | null {
  const piece = words[index]!;
  const next = words[index + 1];
  const value = plainNumberAt(words, index);
  if (!(value > 0)) return null;
  if (words.language.timexWords.erasBefore.has((next?.norm ?? '').replaceAll('.', ''))) {
    return { end: index + 2, sense: { kind: 'fixed', type: 'DATE', value: `BC${String(value).padStart(4, '0')}` } };
  }
  if (isDecade(words, index)) {
    const full = piece.text.length === 2 ? value + 1900 : value;
    return {
      end: index + 2,
      sense: { kind: 'fixed', type: 'DATE', value: String(Math.floor(full / 10)).padStart(3, '0') },
    };
  }
  if (piece.text.length !== 4 || value < 1000 || value > 2999 || !isYearEnd(words, index)) return null;
  return isYearContext(words, index, value) ? { end: index + 1, sense: yearOnly(value) } : null;
}

/** "1990s", "'90s", "80s"; ages ("in her 80s") are none, so two digits ask for an apostrophe or "the". */
function isDecade(words: Words, index: number): boolean {
  const piece = words[index]!;
  const next = words[index + 1];
  if (!next?.isGlued || (next.norm !== 's' && next.norm !== "'s") || !piece.text.endsWith('0')) return false;
  if (piece.text.length === 4) return Number(piece.text) >= 1000 && next.norm === 's';
  const before = normAt(words, index - 1);
  return piece.text.length === 2 && next.norm === 's' && (before === "'" || before === '’' || before === 'the');
}

/** Before amounts as often as before years: "an average of 1500", "from 1000 to 2000 hires". */
const AMOUNT_PREPOSITIONS: ReadonlySet<string> = new Set(['about', 'around', 'between', 'from', 'of', 'than', 'to']);
const AMOUNT_NOUNS: ReadonlySet<string> = new Set(['average', 'maximum', 'minimum', 'sum', 'total']);

/** A number of four digits that is said of a time: "in 1998", "the 1998 election", "(1998)"; not "1998 people". */
function isYearContext(words: Words, index: number, value: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (before?.norm === 'over' && isSureYear(value) && (next === undefined || next.kind === 'mark')) return true;
  if (
    before &&
    words.language.timexWords.noYearBefore.has(before.norm) &&
    !(before.text === '.' && !words[index]!.isGlued)
  )
    return false;
  if (
    next?.isGlued &&
    ((next.text === '/' && readShortYear(words, index + 1, value) === null) ||
      (next.text === '.' && words[index + 2]?.isGlued && words[index + 2]?.kind === 'number'))
  )
    return false;
  // "2022-13-45" is no day, and so no year either.
  if (
    next?.isGlued &&
    next.norm === '-' &&
    isDigits(normAt(words, index + 2)) &&
    words[index + 3]?.isGlued &&
    normAt(words, index + 3) === '-'
  )
    return false;
  if (before?.isGlued && before.text === '-' && words[index]!.isGlued && words[index - 2]?.kind === 'word')
    return false;
  const isPlural = next?.kind === 'word' && next.norm.endsWith('s') && !isCapital(next);
  const isAmount = isPlural || AMOUNT_NOUNS.has(normAt(words, index - 2));
  if (before && AMOUNT_PREPOSITIONS.has(before.norm) && isAmount) return false;
  if (before && words.language.timexWords.datePrepositions.has(before.norm))
    return (
      value >= 1400 || (value >= 1000 && before.norm === 'in' && !(next?.kind === 'word' && next.norm.endsWith('s')))
    );
  if (value < 1700 || value > 2100) return false;
  return !(next?.kind === 'word' && isCountedNoun(next));
}

/** "Inflation over 2022": who counts over as many of something names it, or gives a round number. */
const isSureYear = (value: number): boolean => value >= 1950 && value < 2050 && value % 10 !== 0;

/** "1998 people", "2000 tons"; plural nouns behind years ("the 1998 elections") have a determiner before, so this errs to counts. */
const isCountedNoun = (piece: Word): boolean => YEAR_LIKE_COUNTED.has(piece.norm);

/** "The nineties", "the nineteen sixties". */
export function detectNamedDecade(words: Words, index: number): Match | null {
  if (normAt(words, index - 1) !== 'the') return null;
  const century = words.language.numberWords.cardinals.get(normAt(words, index)) ?? 0;
  const hasCentury = century >= 15 && century <= 20;
  const at = hasCentury ? index + 1 : index;
  const decade = words.language.timexWords.decades.get(normAt(words, at));
  return decade === undefined
    ? null
    : { end: at + 1, sense: { kind: 'fixed', type: 'DATE', value: `${hasCentury ? century : 19}${decade}` } };
}

export function detectSpelledYear(words: Words, index: number): Match | null {
  const year = readSpelledYear(words, index);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}

/** "Nineteen ninety-six", "two thousand (and) five". */
function readSpelledYear(words: Words, index: number): { end: number; value: number } | null {
  const century = words.language.numberWords.cardinals.get(normAt(words, index)) ?? 0;
  if (century < 17 || century > 20) return null;
  const at = normAt(words, index + 1) === '-' ? index + 2 : index + 1;
  const tens = words.language.numberWords.cardinals.get(normAt(words, at)) ?? 0;
  if (tens < 10) return null;
  const unitAt = normAt(words, at + 1) === '-' ? at + 2 : at + 1;
  const unit = words.language.numberWords.cardinals.get(normAt(words, unitAt)) ?? 0;
  const hasUnit = tens >= 20 && unit > 0 && unit < 10;
  const end = hasUnit ? unitAt + 1 : at + 1;
  return { end, value: century * 100 + tens + (hasUnit ? unit : 0) };
}
