import { describe, expect, it } from 'vitest';
import { moveEnd, snapToWord, stepByWord } from './move-end.ts';

const TEXT = 'Moss said: “we won’t go”.';
const whole = [0, TEXT.length] as const;

describe('moving the ends of a piece', () => {
  it('snaps a start to where the nearest word begins, an end to where it ends', () => {
    expect(snapToWord(TEXT, 6, whole, 0)).toBe(5);
    expect(snapToWord(TEXT, 6, whole, 1)).toBe(4);
    expect(snapToWord(TEXT, 8, whole, 1)).toBe(9);
    expect(snapToWord('a 𝕏𝕏 b', 3, [0, 8], 0)).not.toBe(3);
  });

  it('steps by words, takes no space in, and stops at the block', () => {
    expect(stepByWord(TEXT, 0, 1, whole, 0)).toBe(5);
    expect(stepByWord(TEXT, 4, 1, whole, 1)).toBe(9);
    expect(stepByWord(TEXT, 11, -1, whole, 1)).toBe(10);
    expect(stepByWord(TEXT, 0, -1, whole, 0)).toBe(0);
    expect(stepByWord(TEXT, TEXT.length, 1, whole, 1)).toBe(TEXT.length);
  });

  it('never passes its own start or a neighbour', () => {
    const pieces = [
      [0, 4],
      [10, 14],
    ] as const;
    expect(moveEnd(pieces, 0, 1, 7)).toEqual([
      [0, 7],
      [10, 14],
    ]);
    expect(moveEnd(pieces, 0, 1, 12)).toBe(pieces);
    expect(moveEnd(pieces, 1, 0, 14)).toBe(pieces);
    expect(moveEnd(pieces, 3, 0, 14)).toBe(pieces);
  });
});
