import { addDays, parseDay, renderDay, weekdayOf } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { date, dayOf, type Resolution, type ResolutionContext } from './resolution.ts';

type Beside = Extract<Sense, { kind: 'weekday-beside' }>;

/** "The Monday after": the next one behind the last day that the text named, or behind the day that the words name. */
export function resolveWeekdayBeside(sense: Beside, of: Resolution | null, context: ResolutionContext): Resolution {
  const unknown = date(`XXXX-WXX-${sense.weekday}`, 'inferred');
  if (!of) {
    const day = dayOf(context.named);
    return day ? date(renderDay(step(sense, day)), 'inferred') : unknown;
  }
  const [first, ...others] = [of.value, ...of.alternatives].map((value) => {
    const day = parseDay(value);
    return day && renderDay(step(sense, day));
  });
  return first
    ? date(
        first,
        of.basis,
        others.filter((other) => other !== null),
      )
    : unknown;
}

function step({ weekday, side }: Beside, day: Parameters<typeof weekdayOf>[0]) {
  const distance = (side * (weekday - weekdayOf(day)) + 7) % 7 || 7;
  return addDays(day, side * distance);
}
