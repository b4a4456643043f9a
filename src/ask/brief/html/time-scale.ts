import { rangeOfMoment } from '../../position/moment.ts';
import { tellDay } from '../frames.ts';
import type { ChartSize } from './chart-size.ts';

/** Where days stand on a chart. */
export interface TimeScale {
  /** The right edge of the days. */
  readonly end: number;
  /** Null for what names no day of the calendar. */
  readonly xOf: (day: string | null) => number | null;
  /** A day by its number since 1970. */
  readonly xAt: (day: number) => number;
  /** Where what has no day stands; null where everything has one. */
  readonly undatedAt: number | null;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Days on both sides of the first and the last. */
const MARGIN_SHARE = 0.06;
const LEAST_MARGIN = 4;
/** Ticks need so much room. */
const TICK_WIDTH = 86;
const DAY_MS = 86_400_000;

/** Of all moments that shall have a place on it. */
export function createTimeScale(
  moments: readonly (string | null)[],
  { width, left, lane, isNarrow }: ChartSize,
): TimeScale {
  const points = moments.map(rangeOfMoment);
  const days = points.flatMap((range) => range?.[0] ?? []);
  const hasUndated = points.includes(null);
  const end = width - (hasUndated ? lane + 14 : 6);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(LEAST_MARGIN, (last - first) * MARGIN_SHARE);
  const [from, to] = [first - margin, last + margin * 2];
  const place = (day: number) => Math.round(left + ((day - from) / (to - from)) * (end - left));
  return {
    end,
    xOf: (day) => {
      const range = rangeOfMoment(day);
      return range === null ? null : place(range[0]);
    },
    xAt: place,
    undatedAt: hasUndated ? width - lane / 2 + 2 : null,
    ticks: days.length === 0 ? [] : listTicks(from, to, place, isNarrow),
  };
}

/** The first days of months, as many as there is room for. */
function listTicks(from: number, to: number, place: (day: number) => number, isNarrow: boolean): TimeScale['ticks'] {
  const ticks: { readonly x: number; readonly label: string }[] = [];
  const start = new Date(from * DAY_MS);
  for (let month = start.getUTCMonth() + 1; ticks.length < MOST_TICKS; month++) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (day > to) break;
    const x = place(day);
    const previous = ticks.at(-1);
    if (previous && x - previous.x < (isNarrow ? TICK_WIDTH / 1.4 : TICK_WIDTH)) continue;
    ticks.push({ x, label: tellDay(new Date(day * DAY_MS).toISOString().slice(0, 7)) });
  }
  return ticks;
}

const MOST_TICKS = 24;
