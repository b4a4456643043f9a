import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { detectDayMonth, detectFirstDay, detectMonth, detectSpelledDay } from './detect-day-and-month.ts';
import { detectHoliday } from './detect-holiday.ts';
import { detectNumericDay } from './detect-numeric-day.ts';
import { detectNumberedPart, detectSeason } from './detect-part-of-year.ts';
import { detectWeekday } from './detect-weekday.ts';
import { detectFiscalYear, detectNamedDecade, detectSpelledYear, detectYear } from './detect-year.ts';

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, weekdays, holidays. */
export function detectCalendar(words: Words, index: number): Match | null {
  const piece = words[index]!;
  if (piece.kind === 'number') {
    return (
      detectNumericDay(words, index) ??
      detectDayMonth(words, index) ??
      detectFirstDay(words, index) ??
      detectNumberedPart(words, index) ??
      detectYear(words, index)
    );
  }
  return (
    detectMonth(words, index) ??
    detectWeekday(words, index) ??
    detectSpelledDay(words, index) ??
    detectNumberedPart(words, index) ??
    detectSeason(words, index) ??
    detectHoliday(words, index) ??
    detectFiscalYear(words, index) ??
    detectNamedDecade(words, index) ??
    detectSpelledYear(words, index)
  );
}
