import { expect, it } from 'vitest';
import { formatDay } from './format-day.ts';

it.each([
  ['2031-03-04', '4 Mar 2031'],
  ['2031-03', 'Mar 2031'],
  ['2031', '2031'],
  ['XXXX-03-04', '4 Mar (year not given)'],
  ['2031-13-04', '2031-13-04'],
  ['2031-W12', '2031-W12'],
])('%s is written %s', (value, written) => {
  expect(formatDay(value)).toBe(written);
});
