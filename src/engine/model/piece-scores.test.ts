import { describe, expect, test } from 'vitest';
import { createPieceScores } from './piece-scores.ts';
import type { Run } from './piece-sequence.ts';
import type { WindowScores } from './reader-model.ts';

const LAYOUT = { tags: 1, cue: 0, tie: 0, tieAlone: 0, names: 2, claim: 0 };

/** A window whose scores for names are its own number and the place in it. */
const windowOf = (number: number, window: Run): WindowScores => ({
  window,
  rows: Float32Array.from(Array.from({ length: window[1] - window[0] }, (_, at) => [99, number, at]).flat()),
  width: 3,
  offsets: { tags: 0, cue: 1, tie: 1, tieAlone: 1, names: 1, claim: 3 },
  wordStarts: [],
  settings: {
    layout: LAYOUT,
    window: { pieces: 0, overlap: 0 },
    cueBias: 0,
    nameBias: 0,
    names: [],
    ties: { edges: [], distance: [] },
  },
});

function readAll(windows: readonly Run[], length: number): string {
  const scores = createPieceScores('names', { pieces: Array.from({ length }) }, { layout: LAYOUT });
  for (const [number, window] of windows.entries()) scores.add(windowOf(number, window));
  return Array.from({ length }, (_, at) => [...scores.at(at)].join('.')).join(' ');
}

describe('createPieceScores', () => {
  test.each<[string, Run[], string]>([
    ['one window', [[0, 3]], '0.0 0.1 0.2'],
    [
      'windows side by side',
      [
        [0, 2],
        [2, 3],
      ],
      '0.0 0.1 1.0',
    ],
    [
      'what two share goes to the one that reaches farther beyond',
      [
        [0, 4],
        [2, 6],
      ],
      '0.0 0.1 0.2 1.1 1.2 1.3',
    ],
    [
      'an odd piece in the middle to the second',
      [
        [0, 3],
        [2, 4],
      ],
      '0.0 0.1 0.2 1.1',
    ],
  ])('%s', (_name, windows, scores) => {
    expect(readAll(windows, windows.at(-1)![1])).toBe(scores);
  });
});
