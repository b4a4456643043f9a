import type { Quantity } from '../schema/quantity.ts';

/** From the least to the most that the words leave it. A round number is as wide as its last digit that is not zero. */
export function findRange({ value, range, modifier }: Quantity): readonly [number, number] | null {
  if (range) return [Math.min(...range), Math.max(...range)];
  if (value === null) return null;
  if (modifier === 'over' || modifier === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (modifier === 'under' || modifier === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  const width = modifier === 'about' ? Math.abs(value) * ABOUT : findRounding(value);
  return [value - width, value + width];
}

const ABOUT = 0.1;
const MOST_DIGITS = 12;

/** Half of the last place that is told: 47,000 may be 46,500; 12 is 12, as small numbers are counted. */
function findRounding(value: number): number {
  if (Math.abs(value) < 100 || !Number.isInteger(value)) return 0;
  let place = 1;
  for (let digits = 0; digits < MOST_DIGITS && value % (place * 10) === 0; digits++) place *= 10;
  return place === 1 ? 0 : place / 2;
}
