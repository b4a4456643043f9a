import { renderMonth } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { anchorOf, date, type Reference, type Resolution, type ResolutionContext } from './resolution.ts';

/** "Last May" is the nearest one that is over, "next May" the nearest to come, "that May" the one of the story. */
export function resolveNamedMonth(
  { month, shift, from }: Extract<Sense, { kind: 'month' }>,
  context: ResolutionContext,
): Resolution {
  const { publishedAt, reference } = context;
  const anchor: Reference | null = from === 'text' ? (reference ?? publishedAt) : anchorOf(context);
  if (!anchor) return date(`XXXX${renderMonth(1, month).slice(4)}`, 'inferred');
  const basis = anchor === publishedAt ? 'resolved' : 'inferred';
  return date(renderMonth(anchor.year + countYears(month, shift, anchor), month), basis);
}

function countYears(month: number, shift: number, anchor: Reference): number {
  if (shift === 0 || anchor.month === null) return shift;
  if (shift > 0) return month > anchor.month ? 0 : 1;
  return month < anchor.month ? 0 : -1;
}
