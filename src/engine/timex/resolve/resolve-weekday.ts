import { addDays, renderDay, weekdayOf } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { anchorOf, basisOf, date, dayOf, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

/** A bare weekday in news is the one just gone or today; with "will" before it the next one. */
export function resolveWeekday(
  { weekday, shift, of }: Extract<Sense, { kind: 'weekday' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
  const anchor = dayOf(of?.from === 'text' ? (context.named ?? context.publishedAt) : anchorOf(context));
  if (!anchor) return date(`XXXX-WXX-${weekday}`, 'inferred');
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const at = (days: number): string => renderDay(addDays(anchor, days));
  const basis = basisOf(context);
  // "Tuesday of last week".
  if (of) return date(at(weekday - weekdayOf(anchor) + 7 * of.shift), basis);
  if (shift === null || shift === 0) {
    // "This Sunday", on a Wednesday, is the one of this week unless something is over.
    const isThisWeek = shift === 0 && tense === null && weekday > weekdayOf(anchor);
    return date(at(tense === 'future' || isThisWeek ? ahead : -back), basis);
  }
  if (shift < 0) {
    const last = back === 0 ? -7 : -back;
    const inLastWeek = 1 - weekdayOf(anchor) - 7 + weekday - 1;
    return date(at(last), basis, last === inLastWeek ? [] : [at(inLastWeek)]);
  }
  const next = ahead === 0 ? 7 : ahead;
  const inNextWeek = 8 - weekdayOf(anchor) + weekday - 1;
  return date(at(next), basis, next === inNextWeek ? [] : [at(inNextWeek)]);
}
