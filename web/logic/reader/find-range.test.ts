import { expect, it } from 'vitest';
import { findRange } from './find-range.ts';

it('finds what lies within bounds, without looking at all of it', () => {
  const asked = new Set<number>();
  const placeAt = (index: number) => {
    asked.add(index);
    return index * 10;
  };
  expect(findRange(1000, placeAt, [95, 130])).toEqual([10, 13]);
  expect(asked.size).toBeLessThan(25);
  expect(findRange(0, placeAt, [0, 10])).toEqual([0, 0]);
  expect(findRange(3, () => undefined, [0, 10])).toEqual([3, 3]);
});
