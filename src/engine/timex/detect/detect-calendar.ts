import type { Piece } from '../../grammar/words.ts';
import type { Match } from '../sense.ts';
import { detectDayMonth, detectFirstDay, detectMonth, detectSpelledDay } from './detect-day-and-month.ts';
import { detectHoliday } from './detect-holiday.ts';
import { detectNumericDay } from './detect-numeric-day.ts';
import { detectNumberedPart, detectSeason } from './detect-part-of-year.ts';
import { detectWeekday } from './detect-weekday.ts';
import { detectFiscalYear, detectNamedDecade, detectSpelledYear, detectYear } from './detect-year.ts';

type Pieces = readonly Piece[];

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, weekdays, holidays. */
export function detectCalendar(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  if (piece.kind === 'number') {
    return (
      detectNumericDay(pieces, index) ??
      detectDayMonth(pieces, index) ??
      detectFirstDay(pieces, index) ??
      detectNumberedPart(pieces, index) ??
      detectYear(pieces, index)
    );
  }
  return (
    detectMonth(pieces, index) ??
    detectWeekday(pieces, index) ??
    detectSpelledDay(pieces, index) ??
    detectNumberedPart(pieces, index) ??
    detectSeason(pieces, index) ??
    detectHoliday(pieces, index) ??
    detectFiscalYear(pieces, index) ??
    detectNamedDecade(pieces, index) ??
    detectSpelledYear(pieces, index)
  );
}
