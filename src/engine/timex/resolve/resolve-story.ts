import type { Timex } from '../../layers/layers.ts';
import { type Day, renderDay } from '../calendar.ts';
import { resolveCalendarRange } from '../calendar-range.ts';
import type { Sense, TimeMention } from '../sense.ts';
import { findDayOrder } from './find-day-order.ts';
import { type Resolution, type ResolutionContext, readReference } from './resolution.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveTimex } from './resolve-timex.ts';

/** Years that a text must name before it can be taken for history, if nothing in it is said from today. */
const MIN_YEARS = 5;

/** With so many a "yesterday" in a quotation does no harm. */
const MANY_YEARS = 8;

/**
 * Is the day of publication no help? A page saved in 2009 that tells of the 1860s names its years, and hardly one of them
 * is near; there "in May" is the May of the story. Without a day, years that are far from the last one tell it.
 */
export function isHistory(mentions: readonly TimeMention[], given: Day | null): boolean {
  const years: number[] = [];
  let spoken = 0;
  for (const { sense } of mentions) {
    if (sense.kind === 'weekday' || (sense.kind === 'shifted' && sense.from === 'publication')) spoken++;
    if (sense.kind === 'calendar' && sense.year !== null) years.push(sense.year);
  }
  const present = given ? given.year : years.reduce((latest, year) => Math.max(latest, year), 0);
  const near = years.filter((year) => Math.abs(year - present) <= 1).length;
  if (years.length < MANY_YEARS) return years.length >= MIN_YEARS && spoken === 0 && near <= (given ? 0 : 1);
  return near * 5 < years.length && spoken * 3 < years.length;
}

/** All mentions of a text in order, each with what those before it tell. */
export function resolveStory(
  mentions: readonly TimeMention[],
  { publishedAt, isUndated, bound }: Pick<ResolutionContext, 'publishedAt' | 'isUndated' | 'bound'>,
): Timex[] {
  const timexes: Timex[] = [];
  let context: ResolutionContext = {
    publishedAt,
    isUndated,
    bound,
    dayOrder: findDayOrder(mentions),
    reference: null,
    named: null,
    quarter: null,
    isBeyondQuarter: false,
  };
  let index = 0;
  while (index < mentions.length) {
    const mention = mentions[index]!;
    const last = mention.opensRange ? mentions[index + 1] : undefined;
    const resolutions = last
      ? resolveRange(mention, last, context)
      : [resolveTimex(mention.sense, mention.tense, context)];
    for (const resolution of resolutions) {
      const of = mentions[index]!;
      timexes.push(createTimex(timexes.length + 1, of, resolution));
      context = follow(context, of, resolution.value);
      index++;
    }
  }
  return timexes;
}

function createTimex(
  number: number,
  { span, by, mod }: TimeMention,
  { type, alternatives, basis, value }: Resolution,
): Timex {
  const { from, to } = resolveCalendarRange(value);
  return {
    id: `t${number}`,
    by: `timexes/${by}`,
    span,
    type,
    alternatives,
    basis,
    value,
    mod,
    from,
    to,
    confidence: null,
  };
}

/** What a time leaves for those behind it. */
function follow(context: ResolutionContext, mention: TimeMention, value: string): ResolutionContext {
  const next = followStory(context, mention, value);
  const named = mention.sense.kind === 'fixed' ? null : readReference(value);
  return named ? { ...next, named } : next;
}

/** The story goes on from the last date named; a mere year in passing ("the 1998 law") keeps a day's month. */
function followStory(context: ResolutionContext, mention: TimeMention, value: string): ResolutionContext {
  const { sense } = mention;
  if (sense.kind === 'part') return followQuarter(context, mention, sense, value);
  if (sense.kind === 'fixed' && isLongPeriod(sense)) return { ...context, isBeyondQuarter: true };
  if (sense.kind === 'same-quarter') return { ...context, isBeyondQuarter: false };
  if (sense.kind === 'fixed') return context;
  // "The budget will grow in 2023" does not carry the story there.
  if (mention.tense === 'future') return context;
  const reference = readReference(value);
  if (!reference || (mention.isAside && context.reference && reference.year !== context.reference.year)) return context;
  return { ...context, reference };
}

/** "In the first nine months": what a year before is compared with is no quarter either. */
const isLongPeriod = ({ type, value }: Extract<Sense, { kind: 'fixed' }>): boolean =>
  type === 'DURATION' && (value === 'P9M' || value === 'P6M' || value === 'P1Y');

/** The quarter under report; the one that it is compared with ("in the third quarter of 1988") does not replace it. */
function followQuarter(
  context: ResolutionContext,
  { tense }: TimeMention,
  { yearShift, of }: Extract<Sense, { kind: 'part' }>,
  value: string,
): ResolutionContext {
  const match = /^(\d{4})-Q([1-4])$/.exec(value);
  const { quarter } = context;
  if (!match || tense === 'future' || (yearShift ?? of?.shift ?? 0) < 0) return context;
  const named = { year: Number(match[1]), index: Number(match[2]) };
  // A quarter that is not over yet is an outlook and no report, unless it is a fiscal one that the text begins with.
  const isAhead = resolveCalendarRange(value).to! >= (context.publishedAt ? renderDay(context.publishedAt) : '9999');
  if (quarter && (named.year < quarter.year || isAhead)) return { ...context, isBeyondQuarter: false };
  return { ...context, quarter: named, isBeyondQuarter: false };
}
