import type { Language } from '../../../language/language.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { createDetectors, detectFirst } from '../detector.ts';
import {
  detectDayMonth,
  detectFirstDay,
  detectMonth,
  detectMonthDay,
  detectSpelledDay,
} from './detect-day-and-month.ts';
import { detectDecade, detectNamedDecade } from './detect-decade.ts';
import { detectHoliday, holidayStarts } from './detect-holiday.ts';
import { detectHyphenedDay } from './detect-hyphened-day.ts';
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
import { detectClippedYear, detectFiscalYear, detectSpelledYear, detectYear, detectYearBefore } from './detect-year.ts';

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, weekdays, holidays. */
export const detectCalendar = (words: Words, index: number): Match | null => detectFirst(DETECTORS, words, index);

const monthNames = ({ timexWords }: Language) => timexWords.months.keys();
const numbers = ({ numberWords }: Language) => [...numberWords.ordinals.keys(), ...numberWords.cardinals.keys()];
const nothing = () => [];

const DETECTORS = createDetectors([
  { id: 'calendar/hyphened-day', starts: monthNames, isOfDigits: true, detect: detectHyphenedDay },
  { id: 'calendar/month-and-day', starts: monthNames, detect: detectMonthDay },
  { id: 'calendar/month', starts: monthNames, detect: detectMonth },
  { id: 'calendar/weekday', starts: ({ timexWords }) => timexWords.weekdays.keys(), detect: detectWeekday },
  { id: 'calendar/numeric-day', starts: nothing, isOfDigits: true, detect: detectNumericDay },
  { id: 'calendar/day-and-month', starts: nothing, isOfDigits: true, detect: detectDayMonth },
  { id: 'calendar/first-day', starts: nothing, isOfDigits: true, detect: detectFirstDay },
  { id: 'calendar/spelled-day', starts: numbers, detect: detectSpelledDay },
  { id: 'calendar/short-part', starts: ({ timexWords }) => timexWords.shortParts.keys(), detect: detectShortPart },
  { id: 'calendar/first-quarters', starts: numbers, isOfDigits: true, detect: detectFirstQuarters },
  { id: 'calendar/first-of-quarters', starts: numbers, isOfDigits: true, detect: detectFirstOfQuarters },
  { id: 'calendar/century', starts: numbers, isOfDigits: true, detect: detectCentury },
  {
    id: 'calendar/numbered-part',
    starts: (language) => ['fiscal', ...numbers(language)],
    isOfDigits: true,
    detect: detectNumberedPart,
  },
  { id: 'calendar/year-before', starts: nothing, isOfDigits: true, detect: detectYearBefore },
  { id: 'calendar/decade', starts: nothing, isOfDigits: true, detect: detectDecade },
  { id: 'calendar/year', starts: nothing, isOfDigits: true, detect: detectYear },
  { id: 'calendar/clipped-year', starts: nothing, isOfDigits: true, detect: detectClippedYear },
  { id: 'calendar/season', starts: ({ timexWords }) => timexWords.seasons.keys(), detect: detectSeason },
  {
    id: 'calendar/holiday',
    starts: (language) => [...language.timexWords.holidayShifts.keys(), ...holidayStarts(language)],
    detect: detectHoliday,
  },
  { id: 'calendar/fiscal-year', starts: () => ['fiscal'], detect: detectFiscalYear },
  {
    id: 'calendar/named-decade',
    starts: ({ timexWords, numberWords }) => [
      ...timexWords.decades.keys(),
      ...timexWords.newDecades.keys(),
      ...numberWords.cardinals.keys(),
    ],
    detect: detectNamedDecade,
  },
  { id: 'calendar/spelled-year', starts: ({ numberWords }) => numberWords.cardinals.keys(), detect: detectSpelledYear },
]);
