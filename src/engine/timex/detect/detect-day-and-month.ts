import {
  AMOUNT_ENDINGS,
  DATE_PREPOSITIONS,
  DAY_JOINTS,
  DOUBTFUL_LOWER_MONTHS,
  DOUBTFUL_MONTHS,
  MOD_WORDS,
  MONTHS,
  YEAR_JOINTS,
} from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { detectCountedNoun, isBreak } from '../../grammar/noun-phrase.ts';
import { isRealDay } from '../calendar.ts';
import type { Match, Sense } from '../sense.ts';
import { plainNumberAt, readYear } from './detect-year.ts';
import { readDayNumber, readOrdinal } from './read-ordinal.ts';
import { readYearStep } from './read-year-step.ts';

type Pieces = readonly Piece[];
type Calendar = Extract<Sense, { kind: 'calendar' }>;

const calendar = (year: number | null, month: number, day: number | null): Calendar => ({
  kind: 'calendar',
  year,
  month,
  day,
});

/** "October 26, 2022", "Oct. 26", "October 2022", "October". */
export function detectMonth(pieces: Pieces, index: number): Match | null {
  if (!isMonthPiece(pieces, index)) return null;
  const month = MONTHS.get(wordAt(pieces, index))!;
  const at = skipFullStop(pieces, index + 1);
  const hasThe = wordAt(pieces, at) === 'the';
  const day = readDayNumber(pieces, hasThe ? at + 1 : at);
  // "May the fourth", but "in May the Second Squadron".
  const isName = hasThe && isCapital(pieces[at + 1]);
  if (day && !isName && isDayEnd(pieces, day.end) && !isCountInMonth(pieces, index, at, day.end))
    return withYear(pieces, day.end, month, day.value);
  const match = withYear(pieces, at, month, null);
  if (match && (match.end > at || isBareMonth(pieces, index))) return match;
  return detectMonthPair(pieces, index, at, month);
}

/** "May 5%" and "May 5:30" hold no day, "on Monday, Oct. 26: …" does. */
const isDayEnd = (pieces: Pieces, index: number): boolean => {
  const next = pieces[index];
  if (!next?.isGlued) return true;
  if (next.text === ':') return !(pieces[index + 1]?.isGlued && pieces[index + 1]!.kind === 'number');
  return next.text !== '%' && (next.kind !== 'word' || next.word === "'s");
};

/** "In May 20 people died": "in" takes no day, so a number before what it counts is a count. */
function isCountInMonth(pieces: Pieces, month: number, number: number, end: number): boolean {
  if (plainNumberAt(pieces, number) !== plainNumberAt(pieces, end - 1)) return false;
  let before = month - 1;
  while (before > 0 && (MOD_WORDS.has(wordAt(pieces, before)) || wordAt(pieces, before) === '-')) before--;
  if (wordAt(pieces, before) !== 'in' && wordAt(pieces, before) !== 'during') return false;
  return AMOUNT_ENDINGS.has(wordAt(pieces, end)) || detectCountedNoun(pieces, end, false) !== null;
}

/** "April-May 2022", "in May and June": the first month needs no preposition of its own. */
function detectMonthPair(pieces: Pieces, index: number, end: number, month: number): Match | null {
  const joint = wordAt(pieces, end);
  return (joint === '-' || joint === '/') && isMonthPiece(pieces, end + 1) && index < end
    ? { end, sense: calendar(null, month, null) }
    : null;
}

function isBareMonth(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  const before = wordAt(pieces, index - 1);
  if (DATE_PREPOSITIONS.has(before)) return true;
  // "In April and May", but "Merkel and May".
  const isJoined = before === 'and' || before === 'or';
  if (isJoined && (!DOUBTFUL_MONTHS.has(piece.word) || isDated(pieces, index - 2))) return true;
  if (before === '-' || before === "'s") return true;
  const next = pieces[index + 1];
  // "The March accession", but "the March on Rome" and "the May administration said".
  if (piece.word === 'march') return before === 'the' && !isBreak(next) && !isCapital(next);
  if (DOUBTFUL_MONTHS.has(piece.word) || piece.text.length < 4) return false;
  // "April Jones said" is a person; "the April meeting" is none.
  return !(next?.kind === 'word' && isCapital(next)) || before === 'the';
}

const isDated = (pieces: Pieces, index: number): boolean =>
  pieces[index]?.kind === 'number' || MONTHS.has(wordAt(pieces, wordAt(pieces, index) === ',' ? index - 1 : index));

/** "26 October 2022", "the 26th of October". */
export function detectDayMonth(pieces: Pieces, index: number): Match | null {
  const day = readDayNumber(pieces, index);
  if (!day) return null;
  const at = wordAt(pieces, day.end) === 'of' ? day.end + 1 : day.end;
  const month = isMonthPiece(pieces, at) ? MONTHS.get(wordAt(pieces, at)) : undefined;
  if (month === undefined) return null;
  const end = skipFullStop(pieces, at + 1);
  return withYear(pieces, end, month, day.value);
}

/** "The fourth of July", where a bare "third" may count anything. */
export const detectSpelledDay = (pieces: Pieces, index: number): Match | null =>
  wordAt(pieces, readOrdinal(pieces, index)?.end ?? -1) === 'of' ? detectDayMonth(pieces, index) : null;

/** "5-7 May", "21 and 22 October": the first day takes its month from the second. */
export function detectFirstDay(pieces: Pieces, index: number): Match | null {
  const day = readDayNumber(pieces, index);
  if (!day || !DAY_JOINTS.has(wordAt(pieces, day.end))) return null;
  const last = detectDayMonth(pieces, day.end + 1);
  if (last?.sense.kind !== 'calendar' || last.sense.day === null || last.sense.day <= day.value) return null;
  return { end: day.end, sense: { ...last.sense, day: day.value } };
}

function isMonthPiece(pieces: Pieces, index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !MONTHS.has(piece.word)) return false;
  // "dec. 12" in careless typing, but "they march 12 miles".
  return (
    isCapital(piece) ||
    (!DOUBTFUL_LOWER_MONTHS.has(piece.word) && plainNumberAt(pieces, skipFullStop(pieces, index + 1)) <= 31)
  );
}

export const skipFullStop = (pieces: Pieces, index: number): number => {
  const piece = pieces[index];
  // "Oct. 26", but the full stop that ends a sentence stays outside.
  const isAbbreviation = piece?.text === '.' && piece.isGlued && pieces[index - 1]!.text.length <= 4;
  return isAbbreviation && index + 1 < pieces.length ? index + 1 : index;
};

function withYear(pieces: Pieces, index: number, month: number, day: number | null): Match | null {
  const at = YEAR_JOINTS.has(wordAt(pieces, index)) ? index + 1 : index;
  const year = isCountBehindComma(pieces, index, day) ? null : readYear(pieces, at);
  const isLoose = at > index && wordAt(pieces, index) === 'in' && day === null;
  const isDay = day === null || isRealDay({ year: year?.value ?? 2000, month, day });
  // "31 February" is no day.
  if (!isDay) return null;
  const step = readYearStep(pieces, index);
  if (step) return { end: step.end, sense: { ...calendar(null, month, day), of: step.step } };
  if (year && !isLoose) return { end: year.end, sense: calendar(year.value, month, day) };
  return { end: index, sense: calendar(null, month, day) };
}

/** "In May, 2000 workers left": a year behind a month and a comma has a comma or the end behind it, a count what it counts. */
const isCountBehindComma = (pieces: Pieces, index: number, day: number | null): boolean =>
  day === null &&
  wordAt(pieces, index) === ',' &&
  pieces[index + 1]?.kind === 'number' &&
  detectCountedNoun(pieces, index + 2, false) !== null;
