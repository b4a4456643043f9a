import { addDays, countDaysInMonth, type Day, isRealDay, parseDay, renderDay, startOfWeek } from './calendar.ts';

export interface CalendarRange {
  readonly from: string | null;
  readonly to: string | null;
}

const NOWHERE: CalendarRange = { from: null, to: null };

/** Months of the northern seasons, the first one and whether it lies in the year of the value. */
const SEASON_STARTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ SP: 3, SU: 6, FA: 9, WI: 12 }));

/** First and last calendar day that a TIMEX3 value covers: "1998-Q3" is 1998-07-01 to 1998-09-30. */
export function resolveCalendarRange(value: string): CalendarRange {
  const day = parseDay(value);
  if (day) return between(day, day);
  const match = /^(\d{2,4})(?:-(.{2,6}))?$/.exec(value);
  if (!match) return NOWHERE;
  const [, digits, rest] = match;
  if (rest === undefined) return yearsOf(digits!);
  return digits!.length === 4 ? partOfYear(Number(digits), rest) : NOWHERE;
}

/** "1998" is a year, "199" a decade, "19" a century. */
function yearsOf(digits: string): CalendarRange {
  const scale = 10 ** (4 - digits.length);
  const first = Number(digits) * scale;
  return between({ year: first, month: 1, day: 1 }, { year: first + scale - 1, month: 12, day: 31 });
}

function partOfYear(year: number, part: string): CalendarRange {
  const week = /^W(\d\d)(-WE)?$/.exec(part);
  if (week) {
    const monday = startOfWeek(year, Number(week[1]));
    return between(addDays(monday, week[2] ? 5 : 0), addDays(monday, 6));
  }
  if (/^\d\d$/.test(part)) return months(year, Number(part), 1);
  const index = Number(part[1]);
  if (part.length === 2 && part[0] === 'Q' && index >= 1 && index <= 4) return months(year, index * 3 - 2, 3);
  if (part.length === 2 && part[0] === 'H' && index >= 1 && index <= 2) return months(year, index * 6 - 5, 6);
  const season = SEASON_STARTS.get(part);
  return season === undefined ? NOWHERE : months(year, season, 3);
}

function months(year: number, month: number, count: number): CalendarRange {
  const last = month + count - 1;
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  if (end.month < 1 || end.month > 12) return NOWHERE;
  return between({ year, month, day: 1 }, { ...end, day: countDaysInMonth(end.year, end.month) });
}

const between = (from: Day, to: Day): CalendarRange =>
  isRealDay(from) && isRealDay(to) ? { from: renderDay(from), to: renderDay(to) } : NOWHERE;
