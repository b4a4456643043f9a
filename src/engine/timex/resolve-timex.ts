import type { Timex } from '../../schema/timex.ts';
import {
  addDays,
  addMonths,
  type Day,
  isRealDay,
  parseDay,
  renderDay,
  renderMonth,
  renderYear,
  toDayNumber,
  weekdayOf,
  weekOf,
} from './calendar.ts';
import type { Grain, Sense, TimeMention } from './sense.ts';

/** What earlier times in the text tell about the later ones. */
export interface Reference {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface ResolutionContext {
  /** The day of publication where it can be relied on, or null. */
  readonly publishedAt: Day | null;
  /** The last date that the text spoke of. */
  readonly reference: Reference | null;
  /** The last quarter that the text spoke of: "1989-Q3". */
  readonly quarter: { readonly year: number; readonly index: number } | null;
}

export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly alternatives: readonly string[];
  readonly basis: Timex['basis'];
}

type Tense = TimeMention['tense'];

/** The TIMEX3 value of an expression, in the order in which a reader looks: its own words, the story, the day of publication. */
export function resolveTimex(sense: Sense, tense: Tense, context: ResolutionContext): Resolution {
  switch (sense.kind) {
    case 'fixed':
      return { type: sense.type, value: sense.value, alternatives: [], basis: 'explicit' };
    case 'calendar':
      return resolveCalendar(sense, tense, context);
    case 'weekday':
      return resolveWeekday(sense.weekday, sense.shift, tense, context);
    case 'month':
      return resolveNamedMonth(sense.month, sense.shift, context);
    case 'part':
      return resolvePart(sense, tense, context);
    case 'same-quarter':
      return resolveSameQuarter(sense.yearShift, context);
    case 'ordinal-day':
      return resolveOrdinalDay(sense.day, context);
    case 'shifted':
      return resolveShifted(sense, tense, context);
    case 'time':
      return resolveTime(sense.time, sense.day, tense, context);
  }
}

const date = (value: string, basis: Timex['basis'], alternatives: readonly string[] = []): Resolution => ({
  type: 'DATE',
  value,
  alternatives,
  basis,
});

const basisOf = (context: ResolutionContext): Timex['basis'] => (context.publishedAt ? 'resolved' : 'inferred');

function resolveCalendar(
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
  const isDay = day === null || isRealDay({ year: found.year, month: month!, day });
  if (!isDay) return date(`XXXX${render(1).slice(4)}`, 'inferred');
  return date(render(found.year), basisOf(context), found.other === null ? [] : [render(found.other)]);
}

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
  if (distance > NEAR_DAYS || (tense === 'past' && day === null))
    return { year: year - 1, other: tense === 'past' ? null : year };
  return { year, other: year - 1 };
}

/** A bare weekday in news is the one just gone or today; with "will" before it the next one. */
function resolveWeekday(weekday: number, shift: number | null, tense: Tense, context: ResolutionContext): Resolution {
  const anchor = context.publishedAt ?? dayOf(context.reference);
  if (!anchor) return date(`XXXX-WXX-${weekday}`, 'inferred');
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const at = (days: number): string => renderDay(addDays(anchor, days));
  const basis = basisOf(context);
  if (shift === null || shift === 0) {
    const isAhead =
      (tense === 'future' || shift === 0) && ahead > 0 && (tense === 'future' || back > weekdayOf(anchor));
    return date(at(isAhead ? ahead : -back), basis);
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

const dayOf = (reference: Reference | null): Day | null =>
  reference && reference.month !== null && reference.day !== null
    ? { year: reference.year, month: reference.month, day: reference.day }
    : null;

/** "Last May" is the nearest one that is over, "next May" the nearest to come. */
function resolveNamedMonth(month: number, shift: number, context: ResolutionContext): Resolution {
  const { publishedAt, reference } = context;
  if (!publishedAt) {
    return reference
      ? date(renderMonth(reference.year + shift, month), 'inferred')
      : date(`XXXX${renderMonth(1, month).slice(4)}`, 'inferred');
  }
  const { year } = publishedAt;
  if (shift < 0) return date(renderMonth(month < publishedAt.month ? year : year - 1, month), 'resolved');
  if (shift > 0) return date(renderMonth(month > publishedAt.month ? year : year + 1, month), 'resolved');
  return date(renderMonth(year, month), 'resolved');
}

const PART_STARTS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

function resolvePart(sense: Extract<Sense, { kind: 'part' }>, tense: Tense, context: ResolutionContext): Resolution {
  if (sense.year !== null) return date(`${renderYear(sense.year)}-${sense.part}`, 'explicit');
  const { publishedAt, reference } = context;
  const anchor = publishedAt ?? (reference && { year: reference.year, month: 12 });
  if (!anchor) return date(`XXXX-${sense.part}`, 'inferred');
  const isOver = PART_STARTS[sense.part]! <= anchor.month;
  // "Last summer" in March is the one of the year before, in October the one of this year.
  const isSeason = sense.part[0] !== 'Q' && sense.part[0] !== 'H';
  const year =
    sense.yearShift === null
      ? anchor.year - (isOver || tense === 'future' ? 0 : 1)
      : isSeason && sense.yearShift < 0 && PART_STARTS[sense.part]! + 2 < anchor.month
        ? anchor.year
        : isSeason && sense.yearShift > 0 && !isOver
          ? anchor.year
          : anchor.year + sense.yearShift;
  return date(`${renderYear(year)}-${sense.part}`, basisOf(context));
}

function resolveSameQuarter(yearShift: number, context: ResolutionContext): Resolution {
  const { quarter, publishedAt } = context;
  if (quarter) return date(`${renderYear(quarter.year + yearShift)}-Q${quarter.index}`, basisOf(context));
  if (!publishedAt) return date('XXXX-QX', 'inferred');
  // Nobody named the quarter: the last one that is over.
  const last = addMonths(publishedAt.year + yearShift, publishedAt.month, -3);
  return date(`${renderYear(last.year)}-Q${Math.ceil(last.month / 3)}`, 'resolved');
}

function resolveOrdinalDay(day: number, { reference, publishedAt }: ResolutionContext): Resolution {
  const at = reference?.month ? reference : publishedAt;
  const isReal = at?.month && isRealDay({ year: at.year, month: at.month, day });
  return isReal
    ? date(renderDay({ year: at.year, month: at.month!, day }), 'inferred')
    : date(`XXXX-XX-${String(day).padStart(2, '0')}`, 'inferred');
}

function resolveShifted(
  sense: Extract<Sense, { kind: 'shifted' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
  if (sense.from === 'quarter' && context.quarter && context.publishedAt)
    return resolveSameQuarter(sense.shift, context);
  const { publishedAt, reference } = context;
  const isFromText = sense.from === 'text' || !publishedAt;
  const anchor: Reference | null = (isFromText && reference) || publishedAt;
  // Early in the week "the weekend" is the one just gone.
  const isGone =
    sense.grain === 'weekend' && sense.shift === 0 && tense !== 'future' && publishedAt && weekdayOf(publishedAt) <= 3;
  const value = anchor ? shift(anchor, sense.grain, isGone ? -1 : sense.shift) : null;
  if (value === null) return date(UNKNOWN[sense.grain], 'inferred');
  return date(value, anchor === publishedAt ? 'resolved' : 'inferred');
}

const UNKNOWN: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** So many steps of a grain from a date, as far as the date itself is known. */
function shift(anchor: Reference, grain: Grain, count: number): string | null {
  const { year, month } = anchor;
  const day = dayOf(anchor);
  switch (grain) {
    case 'day':
      return day && renderReal(addDays(day, count));
    case 'week':
    case 'weekend': {
      if (!day) return null;
      const week = weekOf(addDays(day, count * 7));
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

const isYear = (year: number): boolean => year >= 1 && year <= 9999;
const renderReal = (day: Day): string | null => (isRealDay(day) ? renderDay(day) : null);

function resolveTime(time: string, day: Sense | null, tense: Tense, context: ResolutionContext): Resolution {
  const of = day
    ? resolveTimex(day, tense, context)
    : context.publishedAt
      ? date(renderDay(context.publishedAt), 'resolved')
      : date('XXXX-XX-XX', 'inferred');
  return {
    type: 'TIME',
    value: `${of.value}${time}`,
    alternatives: of.alternatives.map((value) => `${value}${time}`),
    basis: of.basis,
  };
}

/** What a resolved value adds to the story: its year, month and day, as far as it has them. */
export function readReference(value: string): Reference | null {
  const day = parseDay(value);
  if (day) return day;
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (!match) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  return { year: Number(match[1]), month, day: null };
}
