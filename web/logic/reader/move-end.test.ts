import { describe, expect, it } from 'vitest';
import { moveEnd, snapToWord, stepByWord } from './move-end.ts';

const TEXT = 'Moss said: “we won’t go”.';
const whole = [0, TEXT.length] as const;

describe('moving the ends of a piece', () => {
  it('snaps to the nearest edge of a word', () => {
    expect(snapToWord(TEXT, 6, whole)).toBe(5);
    expect(snapToWord(TEXT, 8, whole)).toBe(9);
    expect(snapToWord('a 𝕏𝕏 b', 3, [0, 8])).not.toBe(3);
  });

  it('steps by words and stops at the block', () => {
    expect(stepByWord(TEXT, 0, 1, whole)).toBe(4);
    expect(stepByWord(TEXT, 4, 1, whole)).toBe(5);
    expect(stepByWord(TEXT, 0, -1, whole)).toBe(0);
    expect(stepByWord(TEXT, TEXT.length, 1, whole)).toBe(TEXT.length);
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
