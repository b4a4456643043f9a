import { isRealDay, renderDay } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { date, type Resolution, readReference } from './resolution.ts';
import { resolveHolidayDay } from './resolve-holiday-day.ts';

/** "The first Monday of May", as holidays are told by their weekday. */
export function resolveNthWeekday(
  { weekday, nth }: Extract<Sense, { kind: 'nth-weekday' }>,
  of: Resolution,
): Resolution {
  const render = (value: string): string => {
    const { year, month } = readReference(value) ?? { year: 0, month: null };
    const day = month === null ? null : resolveHolidayDay({ month, weekday, nth }, year);
    // No month has six Mondays, and few have five.
    return day && day.month === month && isRealDay(day) ? renderDay(day) : `XXXX-WXX-${weekday}`;
  };
  return date(render(of.value), of.basis, of.alternatives.map(render));
}
