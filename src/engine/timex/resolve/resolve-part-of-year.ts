import { addMonths, renderYear } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { yearOfStep } from './choose-year.ts';
import { basisOf, date, type Reference, type Resolution, type ResolutionContext, type Tense } from './resolution.ts';

/** "The third quarter", "last summer". */
export function resolvePart(
  sense: Extract<Sense, { kind: 'part' }>,
  tense: Tense,
  context: ResolutionContext,
): Resolution {
  if (sense.year !== null) return date(`${renderYear(sense.year)}-${sense.part}`, 'explicit');
  const named = sense.of ? yearOfStep(sense.of, context) : null;
  if (named !== null) return date(`${renderYear(named)}-${sense.part}`, basisOf(context));
  const anchor = context.publishedAt ?? lastMonthOf(context.reference ?? context.bound);
  if (!anchor) return date(`XXXX-${sense.part}`, 'inferred');
  return date(`${renderYear(chooseYear(sense, tense, anchor))}-${sense.part}`, basisOf(context));
}

/** In a story, any part of its year may be meant. */
const lastMonthOf = (reference: Reference | null) => reference && { year: reference.year, month: 12 };

/** The year of a part that is named without one. */
function chooseYear(
  { part, yearShift, isAttribute }: Extract<Sense, { kind: 'part' }>,
  tense: Tense,
  anchor: { readonly year: number; readonly month: number },
): number {
  // In February the winter that is on began the year before.
  const year = part === 'WI' && anchor.month <= 2 ? anchor.year - 1 : anchor.year;
  const start = PART_STARTS.get(part)!;
  const isBegun = start <= anchor.month || year < anchor.year;
  const isOver = year === anchor.year && start + (part[0] === 'H' ? 5 : 2) < anchor.month;
  // "Will report in the first quarter", in November; but "will report third-quarter profit".
  if (yearShift === null && tense === 'future') return isOver && !isAttribute ? year + 1 : year;
  if (yearShift === null) return isBegun ? year : year - 1;
  const isSeason = part[0] !== 'Q' && part[0] !== 'H';
  // "Last summer" in March is the one of the year before, in October the one of this year.
  if (isSeason && yearShift < 0) return isOver ? year : year - 1;
  if (isSeason && yearShift > 0) return isBegun ? year + 1 : year;
  return year + yearShift;
}

const PART_STARTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
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
  }),
);

/** "The year-ago quarter", "the 1988 quarter". */
export function resolveSameQuarter(
  { yearShift, year }: { readonly yearShift: number; readonly year?: number },
  context: ResolutionContext,
): Resolution {
  const { quarter, publishedAt, isBeyondQuarter } = context;
  if (year !== undefined && (!quarter || isBeyondQuarter)) return date(renderYear(year), 'explicit');
  if (quarter) return date(`${renderYear(year ?? quarter.year + yearShift)}-Q${quarter.index}`, basisOf(context));
  if (!publishedAt) return date('XXXX-QX', 'inferred');
  // Nobody named the quarter: the last one that is over.
  const last = addMonths(publishedAt.year + yearShift, publishedAt.month, -3);
  return date(`${renderYear(last.year)}-Q${Math.ceil(last.month / 3)}`, 'resolved');
}
