import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { type Detector, detectFirst } from '../detector.ts';
import {
  detectDayMonth,
  detectFirstDay,
  detectMonth,
  detectMonthDay,
  detectSpelledDay,
} from './detect-day-and-month.ts';
import { detectDecade, detectNamedDecade } from './detect-decade.ts';
import { detectHoliday } from './detect-holiday.ts';
import { detectNumericDay } from './detect-numeric-day.ts';
import {
  detectCentury,
  detectFirstOfQuarters,
  detectFirstQuarters,
  detectNumberedPart,
  detectSeason,
  detectShortPart,
} from './detect-part-of-year.ts';
import { detectWeekday } from './detect-weekday.ts';
import { detectFiscalYear, detectSpelledYear, detectYear, detectYearBefore } from './detect-year.ts';

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, weekdays, holidays. */
export const detectCalendar = (words: Words, index: number): Match | null =>
  detectFirst(words[index]!.kind === 'number' ? IN_DIGITS : IN_WORDS, words, index);

/** "The third quarter", "the 3rd quarter". */
const NUMBERED_PARTS: readonly Detector[] = [
  { id: 'calendar/first-quarters', detect: detectFirstQuarters },
  { id: 'calendar/first-of-quarters', detect: detectFirstOfQuarters },
  { id: 'calendar/century', detect: detectCentury },
  { id: 'calendar/numbered-part', detect: detectNumberedPart },
];

/** What begins with digits. */
const IN_DIGITS: readonly Detector[] = [
  { id: 'calendar/numeric-day', detect: detectNumericDay },
  { id: 'calendar/day-and-month', detect: detectDayMonth },
  { id: 'calendar/first-day', detect: detectFirstDay },
  ...NUMBERED_PARTS,
  { id: 'calendar/year-before', detect: detectYearBefore },
  { id: 'calendar/decade', detect: detectDecade },
  { id: 'calendar/year', detect: detectYear },
];

/** What begins with a word. */
const IN_WORDS: readonly Detector[] = [
  { id: 'calendar/month-and-day', detect: detectMonthDay },
  { id: 'calendar/month', detect: detectMonth },
  { id: 'calendar/weekday', detect: detectWeekday },
  { id: 'calendar/spelled-day', detect: detectSpelledDay },
  { id: 'calendar/short-part', detect: detectShortPart },
  ...NUMBERED_PARTS,
  { id: 'calendar/season', detect: detectSeason },
  { id: 'calendar/holiday', detect: detectHoliday },
  { id: 'calendar/fiscal-year', detect: detectFiscalYear },
  { id: 'calendar/named-decade', detect: detectNamedDecade },
  { id: 'calendar/spelled-year', detect: detectSpelledYear },
];
