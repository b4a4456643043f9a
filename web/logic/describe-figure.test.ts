import { expect, test } from 'vitest';
import { describeFigure, formatNumber } from './describe-figure.ts';

const figure = { value: 62_000, range: null, unit: 'boats', modifier: 'over', kind: 'count' } as const;

test('a figure is told with what its words leave open', () => {
  expect(describeFigure(figure)).toBe('more than 62,000 boats');
  expect(describeFigure({ ...figure, unit: 'boat' }, '62,000  boats')).toBe('more than 62,000 boats');
  expect(describeFigure({ ...figure, modifier: 'exact', value: null, range: [2e9, 3e9], unit: 'USD' })).toBe(
    '2 billion to 3 billion USD',
  );
});

test('great numbers are told in words', () => {
  expect([41e9, 1_500_000, 6.4, 999].map(formatNumber)).toEqual(['41 billion', '1.5 million', '6.4', '999']);
});
