import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, type Mark } from './cut-pieces.ts';

const content = (id: string, start: number, end: number, depth = 0): Mark => ({
  kind: 'content',
  span: [start, end],
  id,
  depth,
});

describe('the pieces of a block', () => {
  it('are cut at the ends of all marks, the outer statement first', () => {
    const pieces = cutPieces(
      [0, 30],
      [content('s2', 10, 20, 1), content('s1', 5, 25), { kind: 'cue', span: [0, 4], id: 's1', depth: 0 }],
    );
    expect(pieces.map(({ start, end, content }) => [start, end, ...content])).toEqual([
      [0, 4],
      [4, 5],
      [5, 10, 's1'],
      [10, 20, 's1', 's2'],
      [20, 25, 's1'],
      [25, 30],
    ]);
    expect(pieces[0]?.cue).toEqual(['s1']);
    expect(pieces.map(({ isFirst, isLast }) => [isFirst, isLast])[2]).toEqual([true, false]);
  });

  it('give the tint to the earlier of two that overlap', () => {
    expect(cutPieces([0, 30], [content('s2', 10, 20), content('s1', 5, 15)])[2]?.content).toEqual(['s1', 's2']);
  });

  it('together are the block, whatever the marks', () => {
    const spans = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 60 }), (given, from, length) => {
        const marks = given.map(([one, other], at) => content(`s${at}`, Math.min(one, other), Math.max(one, other)));
        const pieces = cutPieces([from, from + length], marks);
        expect(pieces[0]?.start).toBe(from);
        expect(pieces.at(-1)?.end).toBe(from + length);
        for (const [at, piece] of pieces.slice(1).entries()) expect(piece.start).toBe(pieces[at]?.end);
      }),
    );
  });
});
