import { isRealDay, isYear, renderDay, renderMonth, renderYear } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { chooseYear, yearOfStep } from './choose-year.ts';
import { basisOf, date, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

type Calendar = Extract<Sense, { kind: 'calendar' }>;

/** "26 October 2022" as it stands; "Oct. 26" in the year that fits best. */
export function resolveCalendar(sense: Calendar, tense: Tense, context: ResolutionContext): Resolution {
  const { year, month, day } = sense;
  if (year !== null) {
    if (month === null) return date(renderYear(year), 'explicit');
    return date(day === null ? renderMonth(year, month) : renderDay({ year, month, day }), 'explicit');
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

function findYear(
  { month, day, of }: Calendar,
  tense: Tense,
  context: ResolutionContext,
): { year: number; other: number | null } | null {
  if (!of) return chooseYear((year) => ({ year, month: month!, day: day ?? 1 }), day !== null, tense, context);
  const year = yearOfStep(of, context);
  return year === null ? null : { year, other: null };
}
