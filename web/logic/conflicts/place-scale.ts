import { formatNumber } from '../describe-figure.ts';
import { formatDay } from '../format-day.ts';
import type { SideValue } from './read-side.ts';

export interface ScaleTick {
  readonly x: number;
  readonly label: string;
}

export interface ScalePoint {
  readonly x: number;
  readonly label: string;
  /** From where to where the words leave it; null where they name one value. */
  readonly band: readonly [from: number, to: number] | null;
  readonly isOpenUp: boolean;
  readonly isOpenDown: boolean;
}

export interface Scale {
  readonly ticks: readonly ScaleTick[];
  /** The lesser first. */
  readonly points: readonly [ScalePoint, ScalePoint];
}

const TICKS = 5;

/** Both values on one line from 0 to 1; null where they cannot be laid on one. */
export function placeScale(one: SideValue | null, other: SideValue | null): Scale | null {
  if (!one || !other || one.isDay !== other.isDay || one.unit !== other.unit) return null;
  const [lesser, greater] = one.at <= other.at ? [one, other] : [other, one];
  const ends = [lesser, greater].flatMap(({ at, low, high }) => [at, low, high]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const step = one.isDay ? findDayStep(most - least) : findStep(findSpread(least, most));
  const from = one.isDay || least < 0 || isFarFromZero(least, most) ? (Math.floor(least / step) - 1) * step : 0;
  const to = (Math.floor(most / step) + 1) * step;
  const place = (value: number) => Math.max(0, Math.min(1, (value - from) / (to - from)));
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  return {
    ticks: ticks.map((value) => ({ x: place(value), label: one.isDay ? nameDay(value) : formatNumber(value) })),
    points: [placePoint(lesser, place), placePoint(greater, place)],
  };
}

function placePoint({ label, at, low, high }: SideValue, place: (value: number) => number): ScalePoint {
  const [isOpenUp, isOpenDown] = [high === Number.POSITIVE_INFINITY, low === Number.NEGATIVE_INFINITY];
  const band = isOpenUp || isOpenDown || low === high ? null : ([place(low), place(high)] as const);
  return { x: place(at), label, band, isOpenUp, isOpenDown };
}

/** Zero is on the scale unless the values lie close together far from it. */
const isFarFromZero = (least: number, most: number): boolean => most - least < most / 8;
const findSpread = (least: number, most: number): number => (isFarFromZero(least, most) ? most - least : most) || 1;

/** A round step that makes about five of the spread. */
function findStep(spread: number): number {
  const rough = spread / TICKS;
  const size = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * size).find((step) => step >= rough) ?? rough;
}

const findDayStep = (days: number): number => Math.max(1, Math.ceil(days / TICKS));
const nameDay = (day: number): string => formatDay(new Date(day * 86_400_000).toISOString());
