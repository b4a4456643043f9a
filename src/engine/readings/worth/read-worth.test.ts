import { describe, expect, test } from 'vitest';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';
import { readWorth } from './read-worth.ts';

/** The worth of sentences given as lists of [weight, log odds]. */
function read(...sentences: readonly (readonly (readonly [number, number])[])[]): number[] {
  const pieces = sentences.flat();
  const scores: PieceScores = { add: () => {}, at: (index) => Float32Array.from(pieces[index]!) };
  const sentence = sentences.flatMap((some, index) => some.map(() => index));
  return readWorth({ sentence } as unknown as PieceSequence, scores, sentences.length);
}

describe('readWorth', () => {
  test('the logistic of one piece’s log odds', () => {
    expect(read([[7, 0]], [[7, 2]])).toEqual([0.5, expect.closeTo(0.8808, 4)]);
  });

  test('pieces of one weight count alike, one of far more weight counts alone', () => {
    expect(
      read([
        [0, 2],
        [0, -2],
      ]),
    ).toEqual([expect.closeTo(0.5)]);
    expect(
      read([
        [90, 2],
        [0, -2],
      ]),
    ).toEqual([expect.closeTo(0.8808, 4)]);
  });

  test('sentences are told apart, and one without a piece is worth nothing', () => {
    expect(read([[0, 2]], [], [[0, -2]])).toEqual([expect.closeTo(0.8808, 4), 0, expect.closeTo(0.1192, 4)]);
  });

  test('weights without bounds harm nothing', () => {
    expect(
      read([
        [1e9, 1],
        [-1e9, 0],
      ]),
    ).toEqual([expect.closeTo(0.731, 3)]);
  });
});
