import { expect, test } from 'vitest';
import { readClaimName, readClaimSearch } from './claim-search.ts';

test('the set and the speaker of an address are read, and what is not understood is left out', () => {
  expect(readClaimSearch({ set: 'own', speaker: 'p0w1t2g2' })).toEqual({ set: 'own', speaker: 'p0w1t2g2' });
  expect(readClaimSearch({ set: 'all', speaker: '../x' })).toEqual({});
});

test('a claim is named by its document and its number there', () => {
  expect(readClaimName('0e23aee59cc829cc4223.c23')).toEqual({ document: '0e23aee59cc829cc4223', claim: 'c23' });
  expect(readClaimName('c23')).toBe(null);
});
