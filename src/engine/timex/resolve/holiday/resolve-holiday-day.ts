import type { HolidayRule } from '../../../language/holiday-rule.ts';
import { addDays, countDaysInMonth, type Day, weekdayOf } from '../../calendar.ts';

/** The day of a holiday in a year. */
export function resolveHolidayDay(rule: HolidayRule, year: number): Day {
  if ('easter' in rule) return addDays(easterOf(year), rule.easter);
  if ('day' in rule) return { year, month: rule.month, day: rule.day };
  const { month, weekday, nth, plus = 0 } = rule;
  if (nth < 0) {
    const last = { year, month, day: countDaysInMonth(year, month) };
    return addDays(last, plus - ((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, plus + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
