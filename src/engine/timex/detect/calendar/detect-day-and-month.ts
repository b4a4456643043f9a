import { detectCountedNoun } from '../../../grammar/counted-noun.ts';
import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { Match, Sense } from '../../sense.ts';
import { type Ordinal, readDayNumber, readOrdinal } from './read-ordinal.ts';
import { plainNumberAt, readYear } from './read-year.ts';
import { readYearStep } from './read-year-step.ts';

type Calendar = Extract<Sense, { kind: 'calendar' }>;

const calendar = (year: number | null, month: number, day: number | null): Calendar => ({
  kind: 'calendar',
  year,
  month,
  day,
});

/** "October 26, 2022", "Oct. 26". */
export function detectMonthDay(words: Words, index: number): Match | null {
  if (!isMonthWord(words, index)) return null;
  const day = readDayBehind(words, index);
  return day && withYear(words, day.end, monthAt(words, index)!, day.value);
}

/** The day behind a month: "26", "26th", "the fourth". */
function readDayBehind(words: Words, month: number): Ordinal | null {
  const at = skipFullStop(words, month + 1);
  const hasThe = normAt(words, at) === 'the';
  const day = readDayNumber(words, hasThe ? at + 1 : at);
  // "May the fourth", but "in May the Second Squadron".
  if (!day || (hasThe && isCapital(words[at + 1]))) return null;
  return isDayEnd(words, day.end) && !isCountInMonth(words, month, at, day.end) ? day : null;
}

/** "May 5%" and "May 5:30" hold no day, "on Monday, Oct. 26: …" does. */
const isDayEnd = (words: Words, index: number): boolean => {
  const next = words[index];
  if (!next?.isGlued) return true;
  if (next.text === ':') return !(words[index + 1]?.isGlued && words[index + 1]!.kind === 'number');
  return next.text !== '%' && (next.kind !== 'word' || next.norm === "'s");
};

/** "In May 20 people died": "in" takes no day, so a number before what it counts is a count. */
function isCountInMonth(words: Words, month: number, number: number, end: number): boolean {
  if (plainNumberAt(words, number) !== plainNumberAt(words, end - 1)) return false;
  const { modWords, monthPrepositions, amountEndings } = words.language.timexWords;
  let before = month - 1;
  while (before > 0 && (modWords.has(normAt(words, before)) || normAt(words, before) === '-')) before--;
  if (!monthPrepositions.has(normAt(words, before))) return false;
  return amountEndings.has(normAt(words, end)) || detectCountedNoun(words, end, false) !== null;
}

/** "October 2022", "in October", "April-May". */
export function detectMonth(words: Words, index: number): Match | null {
  if (!isMonthWord(words, index) || readDayBehind(words, index)) return null;
  const month = monthAt(words, index)!;
  const at = skipFullStop(words, index + 1);
  const match = withYear(words, at, month, null);
  if (match && (match.end > at || isBareMonth(words, index))) return match;
  return detectFirstMonth(words, at, month);
}

/** "April-May 2022", "in May and June": the first month needs no preposition of its own. */
function detectFirstMonth(words: Words, end: number, month: number): Match | null {
  const joint = normAt(words, end);
  return (joint === '-' || joint === '/') && isMonthWord(words, end + 1)
    ? { end, sense: calendar(null, month, null) }
    : null;
}

/** Is a word that may be a month one, with neither day nor year behind it? */
function isBareMonth(words: Words, index: number): boolean {
  const { norm, text } = words[index]!;
  if (isLedMonth(words, index)) return true;
  const before = normAt(words, index - 1);
  const next = words[index + 1];
  // "The March accession", but "the March on Rome" and "the May administration said".
  if (norm === 'march') return before === 'the' && !isBreak(next, words.language) && !isCapital(next);
  if (words.language.timexWords.doubtfulMonths.has(norm) || text.length < 4) return false;
  // "April Jones said" is a person; "the April meeting" is none.
  return !(next?.kind === 'word' && isCapital(next)) || before === 'the';
}

/** "In May", "last year's May", "April and May", "April-May"; but "Merkel and May". */
function isLedMonth(words: Words, index: number): boolean {
  const { datePrepositions, doubtfulMonths } = words.language.timexWords;
  const before = normAt(words, index - 1);
  if (datePrepositions.has(before) || before === '-' || before === "'s") return true;
  if (before === ',') return monthAt(words, index - 2) !== undefined && isMonthListed(words, index + 1);
  return (
    words.language.functionWords.listJoints.has(before) &&
    (!doubtfulMonths.has(words[index]!.norm) || isDated(words, index - 2))
  );
}

/** "April, May and June". */
const isMonthListed = (words: Words, index: number): boolean =>
  monthAt(words, normAt(words, index) === ',' && monthAt(words, index + 1) === undefined ? index + 2 : index + 1) !==
  undefined;

const isDated = (words: Words, index: number): boolean =>
  words[index]?.kind === 'number' || monthAt(words, normAt(words, index) === ',' ? index - 1 : index) !== undefined;

/** "26 October 2022", "the 26th of October". */
export function detectDayMonth(words: Words, index: number): Match | null {
  const day = readDayNumber(words, index);
  if (!day) return null;
  const at = normAt(words, day.end) === 'of' ? day.end + 1 : day.end;
  // "12 May Street".
  if (words.language.noFigureWords.streetWords.has(normAt(words, at + 1)) && isCapital(words[at + 1])) return null;
  return isMonthWord(words, at) ? withYear(words, skipFullStop(words, at + 1), monthAt(words, at)!, day.value) : null;
}

/** "The fourth of July", where a bare "third" may count anything. */
export const detectSpelledDay = (words: Words, index: number): Match | null =>
  normAt(words, readOrdinal(words, index)?.end ?? -1) === 'of' ? detectDayMonth(words, index) : null;

/** "5-7 May", "21 and 22 October": the first day takes its month from the second. */
export function detectFirstDay(words: Words, index: number): Match | null {
  const day = readDayNumber(words, index);
  if (!day || !words.language.timexWords.dayJoints.has(normAt(words, day.end))) return null;
  const last = detectDayMonth(words, day.end + 1);
  if (last?.sense.kind !== 'calendar' || last.sense.day === null || last.sense.day <= day.value) return null;
  return { end: day.end, sense: { ...last.sense, day: day.value } };
}

const monthAt = (words: Words, index: number): number | undefined =>
  words.language.timexWords.months.get(normAt(words, index));

function isMonthWord(words: Words, index: number): boolean {
  if (monthAt(words, index) === undefined) return false;
  if (isCapital(words[index])) return true;
  // "dec. 12" in careless typing, but "they march 12 miles".
  const { doubtfulLowerMonths } = words.language.timexWords;
  return !doubtfulLowerMonths.has(words[index]!.norm) && plainNumberAt(words, skipFullStop(words, index + 1)) <= 31;
}

export const skipFullStop = (words: Words, index: number): number => {
  const mark = words[index];
  // "Oct. 26", but the full stop that ends a sentence stays outside.
  const isAbbreviation = mark?.text === '.' && mark.isGlued && words[index - 1]!.text.length <= 4;
  return isAbbreviation && index + 1 < words.length ? index + 1 : index;
};

/** With the year behind a day or a month: "5 May 1998", "May, 1998", "25 July of that year"; null for a day that its month lacks. */
function withYear(words: Words, index: number, month: number, day: number | null): Match | null {
  const year = readYearBehind(words, index, day);
  const isDay = day === null || isRealDay({ year: year?.value ?? 2000, month, day });
  // "31 February" is no day.
  if (!isDay) return null;
  const step = readYearStep(words, index);
  if (step) return { end: step.end, sense: { ...calendar(null, month, day), of: step.step } };
  // "May in 1998".
  const isLoose = day === null && normAt(words, index) === 'in';
  return year && !isLoose
    ? { end: year.end, sense: calendar(year.value, month, day) }
    : { end: index, sense: calendar(null, month, day) };
}

function readYearBehind(words: Words, index: number, day: number | null): { end: number; value: number } | null {
  if (day === null && isCountBehindComma(words, index)) return null;
  return readYear(words, words.language.timexWords.yearJoints.has(normAt(words, index)) ? index + 1 : index);
}

/** "In May, 2000 workers left": a year behind a month and a comma has a comma or the end behind it, a count what it counts. */
const isCountBehindComma = (words: Words, index: number): boolean =>
  normAt(words, index) === ',' &&
  words[index + 1]?.kind === 'number' &&
  detectCountedNoun(words, index + 2, false) !== null;
