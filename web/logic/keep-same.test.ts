import { expect, it } from 'vitest';
import { keepEqual, keepList, keepParts } from './keep-same.ts';

const [one, other] = [{ name: 'one' }, { name: 'other' }];

it('keeps a list of the same values, and no other', () => {
  const before = [one, other];
  expect(keepList([one, other], before)).toBe(before);
  for (const next of [[one], [other, one], [one, other, one], [one, { name: 'other' }]])
    expect(keepList(next, before)).toBe(next);
  expect(keepList(before, undefined)).toBe(before);
});

it('keeps an object of the same parts, and no other', () => {
  const before = { one, at: Number.NaN };
  expect(keepParts({ one, at: Number.NaN }, before)).toBe(before);
  expect(keepParts({ one: { name: 'one' }, at: Number.NaN }, before)).not.toBe(before);
  expect(keepParts(before, undefined)).toBe(before);
});

it('keeps what reads the same', () => {
  const before = { one };
  expect(keepEqual({ one: { name: 'one' } }, before)).toBe(before);
  expect(keepEqual({ one: other }, before)).not.toBe(before);
});
