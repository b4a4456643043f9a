import { isRealDay, renderDay, renderMonth, renderYear, toDayNumber } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { basisOf, date, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

/** "26 October 2022" as it stands; "Oct. 26" in the year that fits best. */
export function resolveCalendar(
  sense: Extract<Sense, { kind: 'calendar' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
  const { year, month, day } = sense;
  if (year !== null) {
    if (month === null) return date(renderYear(year), 'explicit');
    return date(day === null ? renderMonth(year, month) : renderDay({ year, month, day }), 'explicit');
  }
  const render = (of: number): string =>
    day === null ? renderMonth(of, month!) : renderDay({ year: of, month: month!, day });
  const found = chooseYear(month!, day, tense, context);
  if (found === null) return date(`XXXX${render(1).slice(4)}`, 'inferred');
  // "Feb. 29" is only in leap years.
  const isReal = (of: number): boolean => day === null || isRealDay({ year: of, month: month!, day });
  const [first, ...others] = [found.year, found.other].filter((of) => of !== null && isReal(of)) as number[];
  if (first === undefined) return date(`XXXX${render(1).slice(4)}`, 'inferred');
  return date(render(first), basisOf(context), others.map(render));
}

/** Clocks around the world tell the day of publication so many days apart. */
const SAME_DAYS = 1;

/** How many days ahead a date without a year may lie when nothing says whether it is over: "the talks on Jan. 15", in December. */
const NEAR_DAYS = 100;

function chooseYear(
  month: number,
  day: number | null,
  tense: Tense,
  { publishedAt, reference }: ResolutionContext,
): { year: number; other: number | null } | null {
  // A story goes forward: behind "December 1864", "April 1" is in 1865.
  if (!publishedAt)
    return reference && { year: reference.year + ((reference.month ?? 0) - month >= 6 ? 1 : 0), other: null };
  const distance = toDayNumber({ year: publishedAt.year, month, day: day ?? 1 }) - toDayNumber(publishedAt);
  const { year } = publishedAt;
  if (tense === 'future') return { year: distance < -31 ? year + 1 : year, other: null };
  if (distance <= 0) {
    // In December "Jan. 15" is next month's unless something is over.
    return tense === null && day !== null && distance + 365 < NEAR_DAYS / 2
      ? { year: year + 1, other: year }
      : { year, other: null };
  }
  if (distance > NEAR_DAYS || (tense === 'past' && (day === null || distance > SAME_DAYS)))
    return { year: year - 1, other: tense === 'past' ? null : year };
  return { year, other: year - 1 };
}
