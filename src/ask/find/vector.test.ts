import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBits, encodeVector, scoreBits, scoreSimilarity } from './vector.ts';

const unit = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 384, maxLength: 384 })
  .filter((values) => Math.hypot(...values) > 0.1)
  .map((values) => values.map((value) => value / Math.hypot(...values)));

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

test('property: bytes give the cosine to two digits', () => {
  fc.assert(
    fc.property(unit, unit, (one, other) => {
      expect(scoreSimilarity(one, encodeVector(other))).toBeCloseTo(dot(one, other), 1.6);
    }),
    { seed: 7 },
  );
});

test('bits tell the same from the opposite, each vector by itself', () => {
  const vectors = [
    [0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5],
    [-0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5],
    [0.5, -0.5, 0.5, -0.5, -0.5, 0.5, -0.5, 0.5],
  ];
  expect([...scoreBits(encodeBits([vectors[0]!]), encodeBits(vectors))]).toEqual([1, -1, 0]);
});

test('no vectors have no bits', () => {
  expect(encodeBits([])).toEqual(new Uint8Array());
});
