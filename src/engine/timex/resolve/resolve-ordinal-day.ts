import { addMonths, type Day, isRealDay, renderDay, toDayNumber, weekdayOf } from '../calendar.ts';
import type { PeriodStep, Sense } from '../sense.ts';
import { anchorOf, basisOf, date, type Reference, type Resolution, type ResolutionContext } from './resolution.ts';

/** "The 21st" in the month spoken of, "the 5th of next month", "Friday the 13th" in the nearest month that has one. */
export function resolveOrdinalDay(
  { day, of, weekday }: Extract<Sense, { kind: 'ordinal-day' }>,
  context: ResolutionContext,
): Resolution {
  const unknown = date(`XXXX-XX-${String(day).padStart(2, '0')}`, 'inferred');
  const month = of ? monthOfStep(of, context) : monthSpokenOf(context);
  if (!month) return unknown;
  const found = weekday === undefined ? { ...month, day } : findNearest(month, day, weekday);
  return found && isRealDay(found) ? date(renderDay(found), of ? basisOf(context) : 'inferred') : unknown;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

const monthSpokenOf = ({ reference, publishedAt }: ResolutionContext): Month | null =>
  withMonth(reference) ?? publishedAt;

/** The month that "next month" comes to. */
function monthOfStep({ shift, from }: PeriodStep, context: ResolutionContext): Month | null {
  const anchor = withMonth(from === 'text' ? context.reference : null) ?? withMonth(anchorOf(context));
  return anchor && addMonths(anchor.year, anchor.month, shift);
}

const withMonth = (reference: Reference | null): Month | null =>
  reference && reference.month !== null ? { year: reference.year, month: reference.month } : null;

/** How many months around the one spoken of are asked for "Friday the 13th": such a day comes back within them. */
const MONTHS_AROUND = 7;

function findNearest({ year, month }: Month, day: number, weekday: number): Day | null {
  const middle = toDayNumber({ year, month, day: 15 });
  const distanceOf = (one: Day): number => Math.abs(toDayNumber(one) - middle);
  let nearest: Day | null = null;
  for (let step = -MONTHS_AROUND; step <= MONTHS_AROUND; step++) {
    const one = { ...addMonths(year, month, step), day };
    if (!isRealDay(one) || weekdayOf(one) !== weekday) continue;
    if (!nearest || distanceOf(one) < distanceOf(nearest)) nearest = one;
  }
  return nearest;
}
