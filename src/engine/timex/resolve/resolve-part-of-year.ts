import { addMonths, renderYear } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { basisOf, date, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

/** "The third quarter", "last summer". */
export function resolvePart(
  sense: Extract<Sense, { kind: 'part' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
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

/** "The year-ago quarter". */
export function resolveSameQuarter(yearShift: number, context: ResolutionContext): Resolution {
  const { quarter, publishedAt } = context;
  if (quarter) return date(`${renderYear(quarter.year + yearShift)}-Q${quarter.index}`, basisOf(context));
  if (!publishedAt) return date('XXXX-QX', 'inferred');
  // Nobody named the quarter: the last one that is over.
  const last = addMonths(publishedAt.year + yearShift, publishedAt.month, -3);
  return date(`${renderYear(last.year)}-Q${Math.ceil(last.month / 3)}`, 'resolved');
}
