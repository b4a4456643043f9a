import { countDaysInMonth, renderDay, renderMonth } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import { date, type Reference, type Resolution, readReference } from './resolution.ts';
import { UNKNOWN_STEPS } from './resolve-shifted.ts';

type Edge = Extract<Sense, { kind: 'edge' }>;

/** "The last day of May": of the month or year that it closes. A first week is as fine as its month or year is. */
export function resolveEdge(sense: Edge, of: Resolution): Resolution {
  if (sense.grain === 'week' || sense.grain === 'weekend') return of;
  const render = (value: string): string => {
    const reference = readReference(value);
    return (reference && renderEdge(sense, reference)) ?? UNKNOWN_STEPS[sense.grain];
  };
  return date(render(of.value), of.basis, of.alternatives.map(render));
}

function renderEdge({ edge, grain }: Edge, { year, month }: Reference): string | null {
  const isFirst = edge === 'first';
  const at = month ?? (isFirst ? 1 : 12);
  if (grain === 'day') return renderDay({ year, month: at, day: isFirst ? 1 : countDaysInMonth(year, at) });
  if (month !== null) return null;
  return grain === 'month' ? renderMonth(year, at) : `${renderMonth(year, 1).slice(0, 4)}-Q${isFirst ? 1 : 4}`;
}
