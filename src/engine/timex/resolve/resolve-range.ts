import { addDays, isRealDay, parseDay, renderDay, weekdayOf } from '../calendar.ts';
import type { Sense, TimeMention } from '../sense.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';
import { resolveTimex } from './resolve-timex.ts';

/**
 * Both ends of a range. What one end says holds for the other: "26 June – 4 August 1952" has one year, "from the 13th to
 * the 19th of October" one month, "9 a.m. to 5 p.m. Tuesday" one day, and "from Monday to Thursday" lies in one week.
 */
export function resolveRange(
  first: TimeMention,
  last: TimeMention,
  context: ResolutionContext,
): readonly [Resolution, Resolution] {
  const tense = first.tense ?? last.tense;
  const isLed = first.sense.kind === 'weekday' && (tense === 'future' || first.sense.shift !== null);
  if (isLed && isWeekday(last.sense)) {
    const start = resolveTimex(first.sense, tense, context);
    return [start, moveTo(resolveTimex(last.sense, tense, context), start, last.sense.weekday, 1)];
  }
  const end = resolveTimex(last.sense, last.tense ?? first.tense, context);
  const sense = completeFirst(first.sense, last.sense, end.value);
  const start = resolveTimex(sense, tense, context);
  if (isWeekday(first.sense) && isWeekday(last.sense)) return [moveTo(start, end, first.sense.weekday, -1), end];
  return [sense === first.sense ? start : { ...start, basis: end.basis }, end];
}

type Weekday = Extract<Sense, { kind: 'weekday' }>;

/** A bare one; "last Monday" knows its week. */
const isWeekday = (sense: Sense): sense is Weekday => sense.kind === 'weekday' && sense.shift === null;

/** The weekday that comes next behind the other end of the range, or last before it. */
function moveTo(resolution: Resolution, other: Resolution, weekday: number, direction: 1 | -1): Resolution {
  const day = parseDay(other.value);
  if (!day) return resolution;
  const distance = (direction * (weekday - weekdayOf(day)) + 7) % 7 || 7;
  return { ...resolution, value: renderDay(addDays(day, direction * distance)), alternatives: [] };
}

/** The first end with what it leaves to the last one. */
function completeFirst(first: Sense, last: Sense, end: string): Sense {
  if (first.kind === 'part' && last.kind === 'part' && first.year === null && last.year !== null)
    return { ...first, year: last.year };
  if (first.kind === 'time' && first.day === null && last.kind === 'time') return { ...first, day: last.day };
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(end) ?? [];
  if (year === undefined || month === undefined) return first;
  if (first.kind === 'ordinal-day' && day !== undefined && first.day < Number(day))
    return { kind: 'calendar', year: Number(year), month: Number(month), day: first.day };
  if (first.kind !== 'calendar' || first.year !== null || first.of) return first;
  // "November to January 1942" begins in the year before.
  const isLater =
    first.month! > Number(month) || (first.month === Number(month) && (first.day ?? 0) > Number(day ?? 31));
  const complete = { ...first, year: Number(year) - (isLater ? 1 : 0) };
  return isRealDay({ year: complete.year, month: first.month!, day: first.day ?? 1 }) ? complete : first;
}
