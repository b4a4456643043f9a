import { CARDINALS } from '../../lang/en/number-words.ts';
import {
  DATE_PREPOSITIONS,
  DECADES,
  ERAS_BEFORE,
  NO_YEAR_BEFORE,
  YEAR_LIKE_COUNTED,
} from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';

type Pieces = readonly Piece[];

const yearOnly = (year: number): Sense => ({ kind: 'calendar', year, month: null, day: null });

/** A whole number in plain digits, at most four of them; NaN otherwise. */
export function plainNumberAt(pieces: Pieces, index: number): number {
  const piece = pieces[index];
  return piece?.kind === 'number' && piece.text.length <= 4 && isDigits(piece.text) ? Number(piece.text) : Number.NaN;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** A year in four digits or in words ("nineteen ninety-six"), not one of a clock or a count. */
export function readYear(pieces: Pieces, index: number): { end: number; value: number } | null {
  const piece = pieces[index];
  if (!piece) return null;
  const value = plainNumberAt(pieces, index);
  if (piece.text.length === 4 && value >= 1000 && value <= 2999)
    return isYearEnd(pieces, index) ? { end: index + 1, value } : null;
  return readSpelledYear(pieces, index);
}

const isYearEnd = (pieces: Pieces, index: number): boolean => {
  const next = pieces[index + 1];
  return !(next?.isGlued && ((next.kind === 'word' && next.word !== "'s") || next.text === '%' || next.text === ':'));
};

/** "2014-15", "1999/00": the second year leaves out its century. */
export function readShortYear(pieces: Pieces, index: number, year: number | null): number | null {
  const [joint, digits] = [pieces[index], pieces[index + 1]];
  if (year === null || !joint?.isGlued || !digits?.isGlued || digits.text.length !== 2) return null;
  if (joint.word !== '-' && joint.word !== '/') return null;
  const next = pieces[index + 2];
  // "2014-15-16" and "1998-06%" are something else.
  if (next?.isGlued && (next.kind !== 'mark' || next.word === '-' || next.text === '/' || next.text === '%'))
    return null;
  const short = plainNumberAt(pieces, index + 1);
  const full = year - (year % 100) + short;
  if (full > year) return full;
  return short === (year + 1) % 100 ? year + 1 : null;
}

/** "Fiscal 1990", "fiscal year 1990". */
export function detectFiscalYear(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index) !== 'fiscal') return null;
  const year = readYear(pieces, wordAt(pieces, index + 1) === 'year' ? index + 2 : index + 1);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}

/** "1998", "the 1990s", "1914-18", "490 BC". */
export function detectYear(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  const next = pieces[index + 1];
  const value = plainNumberAt(pieces, index);
  if (!(value > 0)) return null;
  if (ERAS_BEFORE.has((next?.word ?? '').replaceAll('.', ''))) {
    return { end: index + 2, sense: { kind: 'fixed', type: 'DATE', value: `BC${String(value).padStart(4, '0')}` } };
  }
  if (isDecade(pieces, index)) {
    const full = piece.text.length === 2 ? value + 1900 : value;
    return {
      end: index + 2,
      sense: { kind: 'fixed', type: 'DATE', value: String(Math.floor(full / 10)).padStart(3, '0') },
    };
  }
  if (piece.text.length !== 4 || value < 1000 || value > 2999 || !isYearEnd(pieces, index)) return null;
  return isYearContext(pieces, index, value) ? { end: index + 1, sense: yearOnly(value) } : null;
}

/** "1990s", "'90s", "80s"; ages ("in her 80s") are none, so two digits ask for an apostrophe or "the". */
function isDecade(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  const next = pieces[index + 1];
  if (!next?.isGlued || (next.word !== 's' && next.word !== "'s") || !piece.text.endsWith('0')) return false;
  if (piece.text.length === 4) return Number(piece.text) >= 1000 && next.word === 's';
  const before = wordAt(pieces, index - 1);
  return piece.text.length === 2 && next.word === 's' && (before === "'" || before === '’' || before === 'the');
}

/** Before amounts as often as before years: "an average of 1500", "from 1000 to 2000 hires". */
const AMOUNT_PREPOSITIONS: ReadonlySet<string> = new Set(['about', 'around', 'between', 'from', 'of', 'than', 'to']);
const AMOUNT_NOUNS: ReadonlySet<string> = new Set(['average', 'maximum', 'minimum', 'sum', 'total']);

/** A number of four digits that is said of a time: "in 1998", "the 1998 election", "(1998)"; not "1998 people". */
function isYearContext(pieces: Pieces, index: number, value: number): boolean {
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  if (before?.word === 'over' && isSureYear(value) && (next === undefined || next.kind === 'mark')) return true;
  if (before && NO_YEAR_BEFORE.has(before.word) && !(before.text === '.' && !pieces[index]!.isGlued)) return false;
  if (
    next?.isGlued &&
    ((next.text === '/' && readShortYear(pieces, index + 1, value) === null) ||
      (next.text === '.' && pieces[index + 2]?.isGlued && pieces[index + 2]?.kind === 'number'))
  )
    return false;
  // "2022-13-45" is no day, and so no year either.
  if (
    next?.isGlued &&
    next.word === '-' &&
    isDigits(wordAt(pieces, index + 2)) &&
    pieces[index + 3]?.isGlued &&
    wordAt(pieces, index + 3) === '-'
  )
    return false;
  if (before?.isGlued && before.text === '-' && pieces[index]!.isGlued && pieces[index - 2]?.kind === 'word')
    return false;
  const isPlural = next?.kind === 'word' && next.word.endsWith('s') && !isCapital(next);
  const isAmount = isPlural || AMOUNT_NOUNS.has(wordAt(pieces, index - 2));
  if (before && AMOUNT_PREPOSITIONS.has(before.word) && isAmount) return false;
  if (before && DATE_PREPOSITIONS.has(before.word))
    return (
      value >= 1400 || (value >= 1000 && before.word === 'in' && !(next?.kind === 'word' && next.word.endsWith('s')))
    );
  if (value < 1700 || value > 2100) return false;
  return !(next?.kind === 'word' && isCountedNoun(next));
}

/** "Inflation over 2022": who counts over as many of something names it, or gives a round number. */
const isSureYear = (value: number): boolean => value >= 1950 && value < 2050 && value % 10 !== 0;

/** "1998 people", "2000 tons"; plural nouns behind years ("the 1998 elections") have a determiner before, so this errs to counts. */
const isCountedNoun = (piece: Piece): boolean => YEAR_LIKE_COUNTED.has(piece.word);

/** "The nineties", "the nineteen sixties". */
export function detectNamedDecade(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index - 1) !== 'the') return null;
  const century = CARDINALS.get(wordAt(pieces, index)) ?? 0;
  const hasCentury = century >= 15 && century <= 20;
  const at = hasCentury ? index + 1 : index;
  const decade = DECADES.get(wordAt(pieces, at));
  return decade === undefined
    ? null
    : { end: at + 1, sense: { kind: 'fixed', type: 'DATE', value: `${hasCentury ? century : 19}${decade}` } };
}

export function detectSpelledYear(pieces: Pieces, index: number): Match | null {
  const year = readSpelledYear(pieces, index);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}

/** "Nineteen ninety-six", "two thousand (and) five". */
function readSpelledYear(pieces: Pieces, index: number): { end: number; value: number } | null {
  const century = CARDINALS.get(wordAt(pieces, index)) ?? 0;
  if (century < 17 || century > 20) return null;
  const at = wordAt(pieces, index + 1) === '-' ? index + 2 : index + 1;
  const tens = CARDINALS.get(wordAt(pieces, at)) ?? 0;
  if (tens < 10) return null;
  const unitAt = wordAt(pieces, at + 1) === '-' ? at + 2 : at + 1;
  const unit = CARDINALS.get(wordAt(pieces, unitAt)) ?? 0;
  const hasUnit = tens >= 20 && unit > 0 && unit < 10;
  const end = hasUnit ? unitAt + 1 : at + 1;
  return { end, value: century * 100 + tens + (hasUnit ? unit : 0) };
}
