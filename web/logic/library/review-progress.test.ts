import { expect, it } from 'vitest';
import { describeProgress } from './review-progress.ts';

it.each([
  [0, 'not checked'],
  [3, '3 of 8 checked'],
  [8, 'checked'],
  [10, 'checked'],
])('%i decisions of 8 are "%s"', (accepted, told) => {
  expect(describeProgress({ statements: 10, folded: 2, review: { accepted, corrected: 0, rejected: 0 } })).toBe(told);
});
