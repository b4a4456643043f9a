import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from './place-notes.ts';

const note = (id: string, wanted: number, height = 40) => ({ id, wanted, height });

describe('the places of notes', () => {
  it('give the focused note its line and push the others away from it', () => {
    const tops = placeNotes([note('a', 90), note('b', 100), note('c', 110)], 'b');
    expect([...tops.values()]).toEqual([51, 100, 149]);
  });

  it('push down from the top where there is no room above', () => {
    expect([...placeNotes([note('a', 0), note('b', 10)], 'b').values()]).toEqual([0, 49]);
  });

  it('never let two overlap, and none stick out at the top', () => {
    const notes = fc.array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 10, max: 300 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(notes, fc.nat(39), (given, at) => {
        const boxes = given.sort((one, other) => one.wanted - other.wanted).map((box, i) => ({ id: `n${i}`, ...box }));
        const tops = [...placeNotes(boxes, boxes[at % boxes.length]!.id).values()];
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        for (const [i, top] of tops.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(tops[i]! + boxes[i]!.height);
      }),
    );
  });
});
