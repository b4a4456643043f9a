import type { Grain } from '../../language/grain.ts';
import {
  addDays,
  addMonths,
  type Day,
  isRealDay,
  isYear,
  renderDay,
  renderMonth,
  renderYear,
  weekdayOf,
  weekOf,
} from '../calendar.ts';
import type { Sense } from '../sense.ts';
import {
  anchorOf,
  date,
  dayOf,
  type Reference,
  type Resolution,
  type ResolutionContext,
  type Tense,
} from './resolution.ts';
import { resolveSameQuarter } from './resolve-part-of-year.ts';

/** "Last week", "two months later". */
export function resolveShifted(
  sense: Extract<Sense, { kind: 'shifted' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
  if (sense.from === 'quarter' && context.quarter && context.publishedAt && !context.isBeyondQuarter)
    return resolveSameQuarter({ yearShift: sense.shift }, context);
  const { publishedAt } = context;
  const anchor = sense.from === 'text' ? findAnchor(context) : anchorOf(context);
  // Early in the week "the weekend" is the one just gone.
  const isGone =
    sense.grain === 'weekend' && sense.shift === 0 && tense !== 'future' && publishedAt && weekdayOf(publishedAt) <= 3;
  const value = anchor ? shiftDate(anchor, sense.grain, isGone ? -1 : sense.shift) : null;
  if (value === null) return date(UNKNOWN_STEPS[sense.grain], 'inferred');
  return date(value, anchor === publishedAt ? 'resolved' : 'inferred');
}

/** Where "two days later" is counted from: what its own sentence names, or else where the story stands. */
const findAnchor = ({ named, isNamedHere, reference, publishedAt }: ResolutionContext): Reference | null =>
  (isNamedHere ? named : null) ?? reference ?? publishedAt;

export const UNKNOWN_STEPS: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** So many steps of a grain from a date, as far as the date itself is known. */
export function shiftDate(anchor: Reference, grain: Grain, count: number): string | null {
  const { year, month } = anchor;
  const day = dayOf(anchor);
  switch (grain) {
    case 'day':
      return day && renderReal(addDays(day, count));
    case 'week':
    case 'weekend': {
      if (!day) return null;
      const week = weekOf(addDays(day, count * 7));
      if (!isYear(week.year)) return null;
      return `${renderYear(week.year)}-W${String(week.week).padStart(2, '0')}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month': {
      if (month === null) return null;
      const at = addMonths(year, month, count);
      return isYear(at.year) ? renderMonth(at.year, at.month) : null;
    }
    case 'quarter': {
      if (month === null) return null;
      const at = addMonths(year, month, count * 3);
      return isYear(at.year) ? `${renderYear(at.year)}-Q${Math.ceil(at.month / 3)}` : null;
    }
    case 'decade':
      return isYear(year + count * 10) ? renderYear(year + count * 10).slice(0, 3) : null;
    case 'century':
      return isYear(year + count * 100) ? renderYear(year + count * 100).slice(0, 2) : null;
    default:
      return isYear(year + count) ? renderYear(year + count) : null;
  }
}

const renderReal = (day: Day): string | null => (isRealDay(day) ? renderDay(day) : null);
