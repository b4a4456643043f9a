import { type Day, isYear, renderDay, toDayNumber, weekOf } from '../../calendar.ts';
import type { Sense } from '../../sense.ts';
import { chooseYear, yearOfStep } from '../choose-year.ts';
import { basisOf, date, type Resolution, type ResolutionContext, type Tense } from '../resolution.ts';
import { resolveHolidayDay } from './resolve-holiday-day.ts';

type Holiday = Extract<Sense, { kind: 'holiday' }>;

/** "Easter 2021" as it stands; "Thanksgiving" in the year that fits best; "last Christmas" is the one just gone. */
export function resolveHoliday(sense: Holiday, tense: Tense, context: ResolutionContext): Resolution {
  const render = (year: number): string => renderHoliday(sense, resolveHolidayDay(sense.rule, year));
  const { publishedAt } = context;
  if (sense.year !== null) return date(render(sense.year), 'explicit');
  const named = sense.of ? yearOfStep(sense.of, context) : shiftYear(sense, publishedAt);
  if (named !== null && isYear(named)) return date(render(named), basisOf(context));
  const found = sense.of ? null : chooseYear((year) => resolveHolidayDay(sense.rule, year), true, tense, context);
  if (found === null || !isYear(found.year)) return date(renderUnknown(sense), 'inferred');
  const others = found.other !== null && isYear(found.other) ? [render(found.other)] : [];
  return date(render(found.year), basisOf(context), others);
}

/** The year of "last Easter" and "next Easter", by the day of publication. */
function shiftYear({ rule, shift }: Holiday, publishedAt: Day | null): number | null {
  if (shift === null || !publishedAt) return null;
  const { year } = publishedAt;
  const distance = toDayNumber(resolveHolidayDay(rule, year)) - toDayNumber(publishedAt);
  if (shift < 0) return distance < 0 ? year : year - 1;
  if (shift > 0) return distance > 0 ? year : year + 1;
  return year;
}

function renderHoliday({ grain }: Holiday, day: Day): string {
  if (grain === 'day') return renderDay(day);
  const { year, week } = weekOf(day);
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}${grain === 'weekend' ? '-WE' : ''}`;
}

/** Where no year is known, a fixed day keeps its month and day. */
function renderUnknown({ rule, grain }: Holiday): string {
  if (grain !== 'day') return grain === 'weekend' ? 'XXXX-WXX-WE' : 'XXXX-WXX';
  return 'day' in rule ? `XXXX${renderDay({ year: 1, month: rule.month, day: rule.day }).slice(4)}` : 'XXXX-XX-XX';
}
