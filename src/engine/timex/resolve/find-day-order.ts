import type { Sense, TimeMention } from '../sense.ts';

/** In which order a text writes its days in numbers: "13/04/2021" tells it for "05/06/2021". */
export function findDayOrder(mentions: readonly TimeMention[]): 'day-first' | 'month-first' | null {
  const orders = new Set(mentions.map(({ sense }) => orderOf(sense)).filter((order) => order !== null));
  const [order, other] = orders;
  return order !== undefined && other === undefined ? order : null;
}

function orderOf(sense: Sense): 'day-first' | 'month-first' | null {
  if (sense.kind === 'time') return sense.day && orderOf(sense.day);
  if (sense.kind !== 'calendar' || sense.order === undefined || sense.order === 'either') return null;
  return sense.order;
}
