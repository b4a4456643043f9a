import { expect, test } from 'vitest';
import { findTimeAt } from './time-at.ts';

test('a character is said when the caption begins that it stands in', () => {
  const times = [
    [0, 1500],
    [40, 3_723_900],
  ] as const;
  expect([0, 39, 40, 99].map((index) => findTimeAt(times, index))).toEqual([
    '00:00:01',
    '00:00:01',
    '01:02:03',
    '01:02:03',
  ]);
  expect(findTimeAt([], 3)).toBeNull();
});
