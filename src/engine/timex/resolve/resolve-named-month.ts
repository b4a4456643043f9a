import { renderMonth } from '../calendar.ts';
import { anchorOf, date, type Resolution, type ResolutionContext } from './resolution.ts';

/** "Last May" is the nearest one that is over, "next May" the nearest to come. */
export function resolveNamedMonth(month: number, shift: number, context: ResolutionContext): Resolution {
  const { publishedAt } = context;
  if (!publishedAt) {
    const anchor = anchorOf(context);
    return anchor
      ? date(renderMonth(anchor.year + shift, month), 'inferred')
      : date(`XXXX${renderMonth(1, month).slice(4)}`, 'inferred');
  }
  const { year } = publishedAt;
  if (shift < 0) return date(renderMonth(month < publishedAt.month ? year : year - 1, month), 'resolved');
  if (shift > 0) return date(renderMonth(month > publishedAt.month ? year : year + 1, month), 'resolved');
  return date(renderMonth(year, month), 'resolved');
}
