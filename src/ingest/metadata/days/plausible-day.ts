/** Zeros of programs where a date was never set: Unix and, a zone further west, the day before; .NET's is year 1. */
const ZEROS = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30']);
const FIRST = '1600-01-01';

/**
 * The day if something can have been published on it: after newspapers began, not after `today` (where the caller told
 * it; a day more, since it is tomorrow in the east), and none of the days that programs put where none was set.
 */
export function keepPlausible(day: string | null, today: string | null): string | null {
  if (day === null || day < FIRST || ZEROS.has(day)) return null;
  return today !== null && day > nextDay(today) ? null : day;
}

function nextDay(day: string): string {
  return shiftDay(day, 1);
}

/** The day so many days later. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
