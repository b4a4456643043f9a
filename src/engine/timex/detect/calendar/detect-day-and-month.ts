import { detectCountedNoun } from '../../../grammar/counted-noun.ts';
import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { Match, Sense } from '../../sense.ts';
import { plainNumberAt, readYear } from './detect-year.ts';
import { readDayNumber, readOrdinal } from './read-ordinal.ts';
import { readYearStep } from './read-year-step.ts';

type Calendar = Extract<Sense, { kind: 'calendar' }>;

const calendar = (year: number | null, month: number, day: number | null): Calendar => ({
  kind: 'calendar',
  year,
  month,
  day,
});

/** "October 26, 2022", "Oct. 26", "October 2022", "October". */
export function detectMonth(words: Words, index: number): Match | null {
  if (!isMonthWord(words, index)) return null;
  const month = words.language.timexWords.months.get(normAt(words, index))!;
  const at = skipFullStop(words, index + 1);
  const hasThe = normAt(words, at) === 'the';
  const day = readDayNumber(words, hasThe ? at + 1 : at);
  // "May the fourth", but "in May the Second Squadron".
  const isName = hasThe && isCapital(words[at + 1]);
  if (day && !isName && isDayEnd(words, day.end) && !isCountInMonth(words, index, at, day.end))
    return withYear(words, day.end, month, day.value);
  const match = withYear(words, at, month, null);
  if (match && (match.end > at || isBareMonth(words, index))) return match;
  return detectMonthPair(words, index, at, month);
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
  let before = month - 1;
  while (before > 0 && (words.language.timexWords.modWords.has(normAt(words, before)) || normAt(words, before) === '-'))
    before--;
  if (normAt(words, before) !== 'in' && normAt(words, before) !== 'during') return false;
  return (
    words.language.timexWords.amountEndings.has(normAt(words, end)) || detectCountedNoun(words, end, false) !== null
  );
}

/** "April-May 2022", "in May and June": the first month needs no preposition of its own. */
function detectMonthPair(words: Words, index: number, end: number, month: number): Match | null {
  const joint = normAt(words, end);
  return (joint === '-' || joint === '/') && isMonthWord(words, end + 1) && index < end
    ? { end, sense: calendar(null, month, null) }
    : null;
}

function isBareMonth(words: Words, index: number): boolean {
  const piece = words[index]!;
  const before = normAt(words, index - 1);
  if (words.language.timexWords.datePrepositions.has(before)) return true;
  // "In April and May", but "Merkel and May".
  const isJoined = before === 'and' || before === 'or';
  if (isJoined && (!words.language.timexWords.doubtfulMonths.has(piece.norm) || isDated(words, index - 2))) return true;
  if (before === '-' || before === "'s") return true;
  const next = words[index + 1];
  // "The March accession", but "the March on Rome" and "the May administration said".
  if (piece.norm === 'march') return before === 'the' && !isBreak(next, words.language) && !isCapital(next);
  if (words.language.timexWords.doubtfulMonths.has(piece.norm) || piece.text.length < 4) return false;
  // "April Jones said" is a person; "the April meeting" is none.
  return !(next?.kind === 'word' && isCapital(next)) || before === 'the';
}

const isDated = (words: Words, index: number): boolean =>
  words[index]?.kind === 'number' ||
  words.language.timexWords.months.has(normAt(words, normAt(words, index) === ',' ? index - 1 : index));

/** "26 October 2022", "the 26th of October". */
export function detectDayMonth(words: Words, index: number): Match | null {
  const day = readDayNumber(words, index);
  if (!day) return null;
  const at = normAt(words, day.end) === 'of' ? day.end + 1 : day.end;
  const month = isMonthWord(words, at) ? words.language.timexWords.months.get(normAt(words, at)) : undefined;
  if (month === undefined) return null;
  const end = skipFullStop(words, at + 1);
  return withYear(words, end, month, day.value);
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

function isMonthWord(words: Words, index: number): boolean {
  const piece = words[index];
  if (piece === undefined || !words.language.timexWords.months.has(piece.norm)) return false;
  // "dec. 12" in careless typing, but "they march 12 miles".
  return (
    isCapital(piece) ||
    (!words.language.timexWords.doubtfulLowerMonths.has(piece.norm) &&
      plainNumberAt(words, skipFullStop(words, index + 1)) <= 31)
  );
}

export const skipFullStop = (words: Words, index: number): number => {
  const piece = words[index];
  // "Oct. 26", but the full stop that ends a sentence stays outside.
  const isAbbreviation = piece?.text === '.' && piece.isGlued && words[index - 1]!.text.length <= 4;
  return isAbbreviation && index + 1 < words.length ? index + 1 : index;
};

function withYear(words: Words, index: number, month: number, day: number | null): Match | null {
  const at = words.language.timexWords.yearJoints.has(normAt(words, index)) ? index + 1 : index;
  const year = isCountBehindComma(words, index, day) ? null : readYear(words, at);
  const isLoose = at > index && normAt(words, index) === 'in' && day === null;
  const isDay = day === null || isRealDay({ year: year?.value ?? 2000, month, day });
  // "31 February" is no day.
  if (!isDay) return null;
  const step = readYearStep(words, index);
  if (step) return { end: step.end, sense: { ...calendar(null, month, day), of: step.step } };
  if (year && !isLoose) return { end: year.end, sense: calendar(year.value, month, day) };
  return { end: index, sense: calendar(null, month, day) };
}

/** "In May, 2000 workers left": a year behind a month and a comma has a comma or the end behind it, a count what it counts. */
const isCountBehindComma = (words: Words, index: number, day: number | null): boolean =>
  day === null &&
  normAt(words, index) === ',' &&
  words[index + 1]?.kind === 'number' &&
  detectCountedNoun(words, index + 2, false) !== null;
