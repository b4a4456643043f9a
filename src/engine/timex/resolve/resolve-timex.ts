import { renderDay } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { date, dayOf, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveEdge } from './resolve-edge.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { resolveNamedMonth } from './resolve-named-month.ts';
import { resolveNthWeekday } from './resolve-nth-weekday.ts';
import { resolveOffset } from './resolve-offset.ts';
import { resolveOrdinalDay } from './resolve-ordinal-day.ts';
import { resolvePart, resolveSameQuarter } from './resolve-part-of-year.ts';
import { resolveShifted } from './resolve-shifted.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { resolveWeekdayBeside } from './resolve-weekday-beside.ts';

/** The TIMEX3 value of an expression, in the order in which a reader looks: its own words, the story, the day of publication. */
export function resolveTimex(sense: Sense, tense: Tense, context: ResolutionContext): Resolution {
  switch (sense.kind) {
    case 'fixed':
      return { type: sense.type, value: sense.value, alternatives: sense.alternatives ?? [], basis: 'explicit' };
    case 'calendar':
      return resolveCalendar(sense, tense, context);
    case 'holiday':
      return resolveHoliday(sense, tense, context);
    case 'offset':
      return resolveOffset(sense, resolveTimex(sense.of, tenseOfOffset(sense, tense), context));
    case 'edge':
      return resolveEdge(sense, resolveTimex(sense.of, tense, context));
    case 'weekday':
      return resolveWeekday(sense, tense, context);
    case 'weekday-beside':
      return resolveWeekdayBeside(sense, sense.of && resolveTimex(sense.of, tense, context), context);
    case 'nth-weekday':
      return resolveNthWeekday(sense, resolveTimex(sense.of, tense, context));
    case 'month':
      return resolveNamedMonth(sense.month, sense.shift, context);
    case 'part':
      return resolvePart(sense, tense, context);
    case 'same-quarter':
      return resolveSameQuarter(sense, context);
    case 'ordinal-day':
      return resolveOrdinalDay(sense, context);
    case 'shifted':
      return resolveShifted(sense, tense, context);
    case 'time':
      return resolveTime(sense.time, sense.day, tense, context);
  }
}

/** "A week from Tuesday" is counted from the next one, "a week ago Tuesday" from the last. */
const tenseOfOffset = ({ of, shift }: Extract<Sense, { kind: 'offset' }>, tense: Tense): Tense =>
  of.kind !== 'weekday' ? tense : shift < 0 ? 'past' : 'future';

function resolveTime(time: string, day: Sense | null, tense: Tense, context: ResolutionContext): Resolution {
  const of = day ? resolveTimex(day, tense, context) : resolveBareDay(context);
  return {
    type: 'TIME',
    value: `${of.value}${time}`,
    alternatives: of.alternatives.map((value) => `${value}${time}`),
    basis: of.basis,
  };
}

/** The day of a clock time that names none: that of publication, in a history the one last spoken of. */
function resolveBareDay({ publishedAt, isUndated, reference }: ResolutionContext): Resolution {
  if (publishedAt) return date(renderDay(publishedAt), 'resolved');
  const day = isUndated ? null : dayOf(reference);
  return date(day ? renderDay(day) : 'XXXX-XX-XX', 'inferred');
}
