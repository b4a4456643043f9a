import type { Change } from './find-changes.ts';
import type { ToldFigure } from './told-figure.ts';

/** How what is stated stands to the two ends: it fits, it is right in the other of percent and points, or it is wrong. */
export type Reckoned = 'fits' | 'points' | 'percent' | 'wrong';

/** What the two ends come to, against what the text says; null where it says nothing that could be reckoned. */
export function reckonChange({ from, to, stated }: Change): Reckoned | null {
  if (!stated) return null;
  const { kind, unit } = stated.quantity;
  const percent = percentRange(from, to);
  const points = differenceRange(from, to);
  if (kind === 'ratio') return percent && fits(stated, ratioRange(percent), RATIO) ? 'fits' : percent && 'wrong';
  if (kind !== 'percent') return fits(stated, points) ? 'fits' : 'wrong';
  if (unit === 'basis point') return isShare(from) ? told(fits(stated, scaleRange(points, 100))) : null;
  const isPoint = unit !== 'percent';
  if (isPoint && isShare(from) && fits(stated, points)) return 'fits';
  if (percent && fits(stated, percent)) return isPoint ? 'percent' : 'fits';
  if (!isPoint && isShare(from) && fits(stated, points)) return 'points';
  return percent || isPoint ? 'wrong' : null;
}

type Range = readonly [low: number, high: number];

const told = (isRight: boolean): Reckoned => (isRight ? 'fits' : 'wrong');

const isShare = ({ quantity }: ToldFigure): boolean => quantity.kind === 'percent';

const differenceRange = (from: ToldFigure, to: ToldFigure): Range =>
  absolute([to.value - to.slack - (from.value + from.slack), to.value + to.slack - (from.value - from.slack)]);

/** Null where it began at nothing. */
function percentRange(from: ToldFigure, to: ToldFigure): Range | null {
  if (from.value - from.slack <= 0 || to.value < 0) return null;
  const low = (to.value - to.slack) / (from.value + from.slack) - 1;
  const high = (to.value + to.slack) / (from.value - from.slack) - 1;
  return absolute([low * 100, high * 100]);
}

/** A fall is told without its sign. */
function absolute([low, high]: Range): Range {
  if (low >= 0) return [low, high];
  return high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

/** "Doubled" is 100 percent more; "halved" is read as a half. */
const ratioRange = ([low, high]: Range): Range => [1 + low / 100, 1 + high / 100];

const scaleRange = ([low, high]: Range, scale: number): Range => [low * scale, high * scale];

/** Writers cut where others round, and "about" and "more than" leave room. */
const RATIO = 0.2;
const ROOM = 0.02;
const ROOM_ABOUT = 0.12;

function fits({ value, step, quantity }: ToldFigure, [low, high]: Range, share = ROOM): boolean {
  const { modifier } = quantity;
  // "Doubled" has no last place
  const last = quantity.kind === 'ratio' ? 0 : step;
  const room = Math.max(last, Math.abs(value) * (modifier === 'exact' ? share : Math.max(share, ROOM_ABOUT)));
  const isHigher = modifier === 'under' || modifier === 'at-most';
  const isLower = modifier === 'over' || modifier === 'at-least';
  const [least, most] = [value - room * (isHigher ? 2 : 1), value + room * (isLower ? 2 : 1)];
  return low <= most + TINY && least - TINY <= high;
}

/** 0.1 + 0.2 */
const TINY = 1e-6;
