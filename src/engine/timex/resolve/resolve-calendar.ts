import { type Day, isRealDay, isYear, renderDay, renderMonth, renderYear, toDayNumber } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { chooseYear, yearOfStep } from './choose-year.ts';
import { basisOf, date, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

type Calendar = Extract<Sense, { kind: 'calendar' }>;

/** "26 October 2022" as it stands; "Oct. 26" in the year that fits best. */
export function resolveCalendar(sense: Calendar, tense: Tense, context: ResolutionContext): Resolution {
  const { year, month, day } = sense;
  if (year !== null) {
    if (month === null) return date(renderYear(year), 'explicit');
    if (day !== null) return resolveDay({ year, month, day }, sense.order, tense, context);
    return date(renderMonth(year, month), 'explicit');
  }
  const render = (of: number): string =>
    day === null ? renderMonth(of, month!) : renderDay({ year: of, month: month!, day });
  const found = findYear(sense, tense, context);
  // "Feb. 29" is only in leap years.
  const isReal = (of: number): boolean => isYear(of) && (day === null || isRealDay({ year: of, month: month!, day }));
  const [first, ...others] = found
    ? ([found.year, found.other].filter((of) => of !== null && isReal(of)) as number[])
    : [];
  if (first === undefined) return date(`XXXX${render(1).slice(4)}`, 'inferred');
  return date(render(first), basisOf(context), others.map(render));
}

/** "03/04/2021": as the other days of the text are written, or so that what is over is no day to come; else both. */
function resolveDay(day: Day, order: Calendar['order'], tense: Tense, context: ResolutionContext): Resolution {
  if (order !== 'either') return date(renderDay(day), 'explicit');
  const swapped = { ...day, month: day.day, day: day.month };
  if (context.dayOrder) return date(renderDay(context.dayOrder === 'day-first' ? swapped : day), 'inferred');
  const { publishedAt } = context;
  const isAhead = (one: Day): boolean => publishedAt !== null && toDayNumber(one) > toDayNumber(publishedAt);
  if (tense === 'past' && isAhead(day) !== isAhead(swapped))
    return date(renderDay(isAhead(day) ? swapped : day), 'inferred');
  return date(renderDay(day), 'explicit', [renderDay(swapped)]);
}

function findYear(
  { month, day, of }: Calendar,
  tense: Tense,
  context: ResolutionContext,
): { year: number; other: number | null } | null {
  if (!of) return chooseYear((year) => ({ year, month: month!, day: day ?? 1 }), day !== null, tense, context);
  const year = yearOfStep(of, context);
  return year === null ? null : { year, other: null };
}
