import { CARDINALS, ORDINALS } from '../lang/en/number-words.ts';
import {
  DATE_PREPOSITIONS,
  DOUBTFUL_MONTHS,
  HOLIDAYS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import { isRealDay } from './calendar.ts';
import {
  detectFiscalYear,
  detectNamedDecade,
  detectSpelledYear,
  detectYear,
  plainNumberAt,
  readYear,
} from './detect-year.ts';
import type { Match, Sense } from './sense.ts';

type Pieces = readonly Piece[];

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, weekdays, holidays. */
export function detectCalendar(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  if (piece.kind === 'number') {
    return (
      detectIsoDay(pieces, index) ??
      detectSlashDay(pieces, index) ??
      detectDayMonth(pieces, index) ??
      detectFirstDay(pieces, index) ??
      detectNumberedPart(pieces, index) ??
      detectYear(pieces, index)
    );
  }
  return (
    detectMonth(pieces, index) ??
    detectWeekday(pieces, index) ??
    detectNumberedPart(pieces, index) ??
    detectSeason(pieces, index) ??
    detectHoliday(pieces, index) ??
    detectFiscalYear(pieces, index) ??
    detectNamedDecade(pieces, index) ??
    detectSpelledYear(pieces, index)
  );
}

const calendar = (year: number | null, month: number | null = null, day: number | null = null): Sense => ({
  kind: 'calendar',
  year,
  month,
  day,
});

/** "2022-10-26". */
function detectIsoDay(pieces: Pieces, index: number): Match | null {
  const [year, month, day] = [pieces[index], pieces[index + 2], pieces[index + 4]];
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return null;
  if (wordAt(pieces, index + 1) !== '-' || wordAt(pieces, index + 3) !== '-' || !month.isGlued || !day.isGlued)
    return null;
  return createDay(
    plainNumberAt(pieces, index),
    plainNumberAt(pieces, index + 2),
    plainNumberAt(pieces, index + 4),
    index + 5,
  );
}

/** "10/26/2022", "26/10/2022"; where both readings exist the American one, which the corpora have. */
function detectSlashDay(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index + 1) !== '/' || wordAt(pieces, index + 3) !== '/' || !pieces[index + 4]?.isGlued)
    return null;
  const [first, second, third] = [index, index + 2, index + 4].map((at) => plainNumberAt(pieces, at)) as [
    number,
    number,
    number,
  ];
  const length = pieces[index + 4]!.text.length;
  if (length !== 4 && length !== 2) return null;
  const year = length === 4 ? third : third + (third < 50 ? 2000 : 1900);
  return createDay(year, first, second, index + 5) ?? createDay(year, second, first, index + 5);
}

function createDay(year: number, month: number, day: number, end: number): Match | null {
  return isRealDay({ year, month, day }) ? { end, sense: calendar(year, month, day) } : null;
}

/** "26 October 2022", "the 26th of October". */
function detectDayMonth(pieces: Pieces, index: number): Match | null {
  const day = readDayNumber(pieces, index);
  if (!day) return null;
  const at = wordAt(pieces, day.end) === 'of' ? day.end + 1 : day.end;
  const month = isMonthPiece(pieces, at) ? MONTHS.get(wordAt(pieces, at)) : undefined;
  if (month === undefined) return null;
  const end = skipFullStop(pieces, at + 1);
  return withYear(pieces, end, month, day.value);
}

/** "5-7 May", "21 and 22 October": the first day takes its month from the second. */
function detectFirstDay(pieces: Pieces, index: number): Match | null {
  const day = readDayNumber(pieces, index);
  if (!day || !['-', 'and', 'or', 'to', '/'].includes(wordAt(pieces, day.end))) return null;
  const last = detectDayMonth(pieces, day.end + 1);
  if (last?.sense.kind !== 'calendar' || last.sense.day === null || last.sense.day <= day.value) return null;
  return { end: day.end, sense: { ...last.sense, day: day.value } };
}

/** "26", "26th", "twenty-sixth" as the number of a day. */
export function readDayNumber(pieces: Pieces, index: number): { end: number; value: number } | null {
  const digits = plainNumberAt(pieces, index);
  if (digits >= 1 && digits <= 31)
    return { end: isOrdinalEnding(pieces, index + 1) ? index + 2 : index + 1, value: digits };
  const ordinal = readOrdinal(pieces, index);
  return ordinal && ordinal.value <= 31 ? ordinal : null;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

export const isOrdinalEnding = (pieces: Pieces, index: number): boolean =>
  pieces[index]?.isGlued === true && ORDINAL_ENDINGS.has(pieces[index]!.word);

/** "19th", "third", "twenty-first" as a number. */
export function readOrdinal(pieces: Pieces, index: number): { end: number; value: number } | null {
  const digits = plainNumberAt(pieces, index);
  if (digits > 0) return isOrdinalEnding(pieces, index + 1) ? { end: index + 2, value: digits } : null;
  const word = wordAt(pieces, index);
  const simple = ORDINALS.get(word);
  if (simple !== undefined) return { end: index + 1, value: simple };
  const tens = CARDINALS.get(word) ?? 0;
  if (tens < 20) return null;
  const at = wordAt(pieces, index + 1) === '-' ? index + 2 : index + 1;
  const unit = ORDINALS.get(wordAt(pieces, at)) ?? 10;
  return unit < 10 ? { end: at + 1, value: tens + unit } : null;
}

const skipFullStop = (pieces: Pieces, index: number): number => {
  const piece = pieces[index];
  // "Oct. 26", but the full stop that ends a sentence stays outside.
  const isAbbreviation = piece?.text === '.' && piece.isGlued && pieces[index - 1]!.text.length <= 4;
  return isAbbreviation && index + 1 < pieces.length ? index + 1 : index;
};

function withYear(pieces: Pieces, index: number, month: number, day: number | null): Match | null {
  const at = [',', 'of', 'in', '-'].includes(wordAt(pieces, index)) ? index + 1 : index;
  const year = readYear(pieces, at);
  const isLoose = at > index && wordAt(pieces, index) === 'in' && day === null;
  const isDay = day === null || isRealDay({ year: year?.value ?? 2000, month, day });
  // "31 February" is no day.
  if (!isDay) return null;
  const ofThatYear = readThatYear(pieces, index);
  if (ofThatYear !== null) return { end: ofThatYear, sense: calendar(null, month, day) };
  if (year && !isLoose) return { end: year.end, sense: calendar(year.value, month, day) };
  return { end: index, sense: calendar(null, month, day) };
}

/** "July 25 of that year", "November of the same year". */
function readThatYear(pieces: Pieces, index: number): number | null {
  if (wordAt(pieces, index) !== 'of') return null;
  const at = wordAt(pieces, index + 1) === 'the' ? index + 2 : index + 1;
  const isThat = ['this', 'that', 'same'].includes(wordAt(pieces, at));
  return isThat && wordAt(pieces, at + 1) === 'year' ? at + 2 : null;
}

const DOUBTFUL_LOWER: ReadonlySet<string> = new Set(['jan', 'mar', 'march', 'may', 'sun']);

function isMonthPiece(pieces: Pieces, index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !MONTHS.has(piece.word)) return false;
  // "dec. 12" in careless typing, but "they march 12 miles".
  return (
    isCapital(piece) ||
    (!DOUBTFUL_LOWER.has(piece.word) && plainNumberAt(pieces, skipFullStop(pieces, index + 1)) <= 31)
  );
}

/** "October 26, 2022", "Oct. 26", "October 2022", "October". */
function detectMonth(pieces: Pieces, index: number): Match | null {
  if (!isMonthPiece(pieces, index)) return null;
  const month = MONTHS.get(wordAt(pieces, index))!;
  const at = skipFullStop(pieces, index + 1);
  const day = readDayNumber(pieces, pieces[at]?.word === 'the' ? at + 1 : at);
  if (day && isDayEnd(pieces, day.end)) return withYear(pieces, day.end, month, day.value);
  const match = withYear(pieces, at, month, null);
  if (match && (match.end > at || isBareMonth(pieces, index))) return match;
  return detectMonthPair(pieces, index, at, month);
}

/** "May 5 percent" and "May 5:30" hold no day. */
const isDayEnd = (pieces: Pieces, index: number): boolean => {
  const next = pieces[index];
  return !(next?.isGlued && (next.text === '%' || next.text === ':' || (next.kind === 'word' && next.word !== "'s")));
};

/** "April-May 2022", "in May and June": the first month needs no preposition of its own. */
function detectMonthPair(pieces: Pieces, index: number, end: number, month: number): Match | null {
  const joint = wordAt(pieces, end);
  return (joint === '-' || joint === '/') && isMonthPiece(pieces, end + 1) && index < end
    ? { end, sense: calendar(null, month) }
    : null;
}

function isBareMonth(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  const before = wordAt(pieces, index - 1);
  if (DATE_PREPOSITIONS.has(before) || before === 'and' || before === 'or') return true;
  if (before === '-' || before === "'s") return true;
  if (DOUBTFUL_MONTHS.has(piece.word) || piece.text.length < 4) return false;
  // "April Jones said" is a person; "the April meeting" is none.
  const next = pieces[index + 1];
  return !(next?.kind === 'word' && isCapital(next)) || before === 'the';
}

/** "Tuesday", "Tuesday, 26 October 2022". */
function detectWeekday(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  const weekday = WEEKDAYS.get(piece.word);
  if (weekday === undefined || !isCapital(piece)) return null;
  let at = skipFullStop(pieces, index + 1);
  if (wordAt(pieces, at) === ',') at++;
  if (wordAt(pieces, at) === 'the') at++;
  const date = pieces[at] ? (detectMonth(pieces, at) ?? detectDayMonth(pieces, at)) : null;
  if (date && date.sense.kind === 'calendar' && date.sense.day !== null) return date;
  if (SHORT_WEEKDAYS.has(piece.word)) return null;
  return { end: index + 1, sense: { kind: 'weekday', weekday, shift: null } };
}

const PARTS: ReadonlyMap<string, { letter: string; count: number }> = new Map([
  ['half', { letter: 'H', count: 2 }],
  ['quarter', { letter: 'Q', count: 4 }],
]);

/** "The third quarter of 1989", "1989's second half", "Q3 2022", "the 19th century", "fourth-quarter". */
function detectNumberedPart(pieces: Pieces, index: number): Match | null {
  const short = /^([qh])([1-4])$/.exec(wordAt(pieces, index));
  if (short && isCapital(pieces[index]))
    return withPartYear(pieces, index + 1, `${short[1]!.toUpperCase()}${short[2]}`, null);
  const year = readLeadingYear(pieces, index);
  const ordinal = readOrdinal(pieces, year ? year.end : index);
  if (!ordinal) return null;
  const at = wordAt(pieces, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  const noun = at === ordinal.end && wordAt(pieces, at) === 'fiscal' ? wordAt(pieces, at + 1) : wordAt(pieces, at);
  const nounEnd = noun === wordAt(pieces, at) ? at + 1 : at + 2;
  if (noun === 'century' && !year && ordinal.value >= 1 && ordinal.value <= 25) {
    return { end: nounEnd, sense: { kind: 'fixed', type: 'DATE', value: String(ordinal.value - 1).padStart(2, '0') } };
  }
  const part = PARTS.get(noun);
  if (!part || ordinal.value > part.count) return null;
  const match = withPartYear(pieces, nounEnd, `${part.letter}${ordinal.value}`, year?.value ?? null);
  // Ball games have a first half too.
  return part.letter === 'H' && match.end === nounEnd && !year ? null : match;
}

function readLeadingYear(pieces: Pieces, index: number): { end: number; value: number } | null {
  const at = wordAt(pieces, index) === 'fiscal' ? index + 1 : index;
  const year = plainNumberAt(pieces, at);
  if (!(year >= 1000 && year <= 2999)) return null;
  return { end: wordAt(pieces, at + 1) === "'s" ? at + 2 : at + 1, value: year };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
  ['the', 0],
]);

/** Behind a quarter or season: "of 1989", "1989", "of fiscal 1989", "of last year", "last year". */
function withPartYear(pieces: Pieces, index: number, part: string, leading: number | null): Match {
  const create = (end: number, year: number | null, yearShift: number | null): Match => ({
    end,
    sense: { kind: 'part', part, year, yearShift, isFiscal: false },
  });
  if (leading !== null) return create(index, leading, null);
  let at = ['of', 'in', ','].includes(wordAt(pieces, index)) ? index + 1 : index;
  if (wordAt(pieces, at) === 'fiscal') at++;
  const year = readYear(pieces, at);
  if (year && wordAt(pieces, at - 1) !== 'in') return create(year.end, year.value, null);
  const shift = YEAR_SHIFTS.get(wordAt(pieces, at));
  const noun = wordAt(pieces, at + 1) === 'fiscal' ? at + 2 : at + 1;
  const isPartOfYear = shift !== undefined && wordAt(pieces, noun) === 'year';
  if (isPartOfYear && (at > index || wordAt(pieces, at) !== 'the')) return create(noun + 1, null, shift);
  return create(index, null, null);
}

/** "Summer 1990", "the spring of 2022", "winter"; "fall" and "spring" alone are mostly verbs. */
function detectSeason(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const season = SEASONS.get(word);
  if (season === undefined || word.endsWith('s')) return null;
  const match = withPartYear(pieces, index + 1, season, null);
  if (match.end > index + 1) return match;
  const before = wordAt(pieces, index - 1);
  const isBare = before === 'in' || before === 'by' || ((before === 'the' || before === 'of') && word !== 'fall');
  return isBare && wordAt(pieces, index + 1) !== 'of' && !isCapital(pieces[index + 1]) ? match : null;
}

const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[' ]/)[0]!));

/** "Christmas Eve", "Christmas". */
function detectHoliday(pieces: Pieces, index: number): Match | null {
  if (!isCapital(pieces[index]) || !HOLIDAY_STARTS.has(wordAt(pieces, index))) return null;
  for (let count = 4; count >= 1; count--) {
    const name = joinWords(pieces, index, index + count);
    const date = HOLIDAYS.get(name);
    if (!date) continue;
    const year = readYear(pieces, index + count);
    return { end: year ? year.end : index + count, sense: calendar(year?.value ?? null, date[0], date[1]) };
  }
  return null;
}

const joinWords = (pieces: Pieces, first: number, end: number): string =>
  pieces
    .slice(first, end)
    .map((piece, at) => (at && !piece.isGlued ? ` ${piece.word}` : piece.word))
    .join('');
