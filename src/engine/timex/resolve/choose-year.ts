import { type Day, toDayNumber } from '../calendar.ts';
import type { YearStep } from '../sense.ts';
import { anchorOf, type Reference, type ResolutionContext, type Tense } from './resolution.ts';

/** Clocks around the world tell the day of publication so many days apart. */
const SAME_DAYS = 1;

/** How many days ahead a date without a year may lie when nothing says whether it is over: "the talks on Jan. 15", in December. */
const NEAR_DAYS = 100;

/** The year of a date that has none, and the other one it may have; `isDay` where it is known to the day. */
export function chooseYear(
  dayIn: (year: number) => Day,
  isDay: boolean,
  tense: Tense,
  { publishedAt, reference, bound }: ResolutionContext,
): { year: number; other: number | null } | null {
  if (!publishedAt) {
    if (!reference) return bound && { year: bound.year - (isBehind(dayIn(bound.year), bound) ? 1 : 0), other: null };
    // A story goes forward: behind "December 1864", "April 1" is in 1865.
    const back = (reference.month ?? 0) - dayIn(reference.year).month;
    if (back >= 6) return { year: reference.year + 1, other: null };
    // Behind "5 May 2021", "March" may be the one before or the next.
    return { year: reference.year, other: back > 0 ? reference.year + 1 : null };
  }
  const { year } = publishedAt;
  const distance = toDayNumber(dayIn(year)) - toDayNumber(publishedAt);
  if (tense === 'future') return { year: distance < -31 ? year + 1 : year, other: null };
  if (distance <= 0) {
    // In December "Jan. 15" is next month's unless something is over.
    return tense === null && isDay && distance + 365 < NEAR_DAYS / 2
      ? { year: year + 1, other: year }
      : { year, other: null };
  }
  if (distance > NEAR_DAYS || (tense === 'past' && (!isDay || distance > SAME_DAYS)))
    return { year: year - 1, other: tense === 'past' ? null : year };
  return { year, other: year - 1 };
}

const isBehind = ({ month, day }: Day, bound: Reference): boolean =>
  month > bound.month! || (month === bound.month && day > bound.day!);

/** The year that "last year" or "that year" comes to; null where nothing tells. */
export function yearOfStep({ shift, from }: YearStep, context: ResolutionContext): number | null {
  const anchor = from === 'text' ? (context.reference ?? context.publishedAt) : anchorOf(context);
  return anchor ? anchor.year + shift : null;
}
