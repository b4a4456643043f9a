import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { weekdayOf } from '../../calendar.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectDayMonth, detectMonthDay, skipFullStop } from './detect-day-and-month.ts';
import { detectHyphenedDay } from './detect-hyphened-day.ts';
import { detectNumericDay } from './detect-numeric-day.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readPeriodStep } from './read-period-step.ts';

/** "Tuesday", "Tuesday, 26 October 2022", "Tuesday night, 26 October 2022", "Tuesday of last week", "Friday the 13th". */
export function detectWeekday(words: Words, index: number): Match | null {
  const { weekdays, shortWeekdays, partsOfDay } = words.language.timexWords;
  const { norm } = words[index]!;
  const weekday = weekdays.get(norm);
  if (weekday === undefined || !isCapital(words[index])) return null;
  const at = skipFullStop(words, index + 1);
  const part = partsOfDay.get(normAt(words, at));
  const end = part === undefined ? at : at + 1;
  const date = detectDateBehind(words, end) ?? detectDateInBrackets(words, end);
  if (date) return withPart(orderByWeekday(date, weekday), part);
  if (shortWeekdays.has(norm)) return null;
  const dated = detectDayBehind(words, end, weekday) ?? detectWeekBehind(words, end, weekday);
  if (dated) return withPart(dated, part);
  if (isAnyDay(words, index, end)) return withPart({ end, sense: anyDay(weekday) }, part);
  return { end: index + 1, sense: { kind: 'weekday', weekday, shift: null } };
}

/** "Monday 04/05/2020" has its month second: that day was a Monday. */
function orderByWeekday(date: Match, weekday: number): Match {
  const { sense } = date;
  if (sense.kind !== 'calendar' || sense.order !== 'either') return date;
  const day = { year: sense.year!, month: sense.month!, day: sense.day! };
  const swapped = { ...day, month: day.day, day: day.month };
  if ((weekdayOf(day) === weekday) === (weekdayOf(swapped) === weekday)) return date;
  return weekdayOf(day) === weekday
    ? { ...date, sense: { ...sense, order: 'month-first' } }
    : { ...date, sense: { ...sense, ...swapped, order: 'day-first' } };
}

/** "It was a Tuesday", "on a Sunday morning"; but "a Monday meeting". */
const isAnyDay = (words: Words, index: number, end: number): boolean =>
  words.language.functionWords.indefiniteArticles.has(normAt(words, index - 1)) && isBreak(words[end], words.language);

const anyDay = (weekday: number): Sense => ({ kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${weekday}` });

/** In brackets the date stays apart, so that the time ends with its words: "Friday night (7 June 2013)". */
function detectDateInBrackets(words: Words, index: number): Match | null {
  const closing = words.language.timexWords.asideMarks.get(normAt(words, index));
  const date = closing === undefined ? null : detectDateBehind(words, index + 1);
  return date && normAt(words, date.end) === closing ? { ...date, end: index } : null;
}

const withPart = (day: Match, part: string | undefined): Match =>
  part === undefined ? day : { end: day.end, sense: { kind: 'time', time: `T${part}`, day: day.sense } };

/** "Tuesday, the 26th of October", "Sunday night, 7th June 2015", "Monday 03/04/2021". */
function detectDateBehind(words: Words, index: number): Match | null {
  let at = words.language.timexWords.dateJoints.has(normAt(words, index)) ? index + 1 : index;
  if (normAt(words, at) === 'the') at++;
  if (!words[at]) return null;
  return (
    detectHyphenedDay(words, at) ??
    detectNumericDay(words, at) ??
    detectMonthDay(words, at) ??
    detectDayMonth(words, at)
  );
}

/** "Friday the 13th", "Monday, the 23rd". */
function detectDayBehind(words: Words, index: number, weekday: number): Match | null {
  const at = normAt(words, index) === ',' ? index + 1 : index;
  const day = normAt(words, at) === 'the' && words[at + 1]?.kind === 'number' ? readOrdinal(words, at + 1) : null;
  if (!day || day.value > 31 || !isBreak(words[day.end], words.language)) return null;
  return { end: day.end, sense: { kind: 'ordinal-day', day: day.value, weekday } };
}

/** "Tuesday of last week", "Friday last week", "Monday next week". */
function detectWeekBehind(words: Words, index: number, weekday: number): Match | null {
  const step = readPeriodStep(words, index, 'week');
  return step && { end: step.end, sense: { kind: 'weekday', weekday, shift: null, of: step.step } };
}
