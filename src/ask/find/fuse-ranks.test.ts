import { expect, test } from 'vitest';
import { fuseRanks } from './fuse-ranks.ts';

const order = (...lists: string[][]) => fuseRanks(lists.map((ranked) => ({ ranked, weight: 1 }))).map(([item]) => item);

test('what two lists have counts more than what is first in one', () => {
  expect(order(['a', 'b', 'c'], ['d', 'b'])).toEqual(['b', 'a', 'd', 'c']);
});

test('a list of more weight wins where they differ', () => {
  const fused = fuseRanks([
    { ranked: ['a', 'b'], weight: 1 },
    { ranked: ['b', 'a'], weight: 2 },
  ]);
  expect(fused.map(([item]) => item)).toEqual(['b', 'a']);
});

test('nothing gives nothing', () => {
  expect(order([], [])).toEqual([]);
});
