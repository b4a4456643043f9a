import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTouching, type Run } from '../../model/piece-sequence.ts';
import type { CueReading } from './cue-reading.ts';
import { keepBestCues, neighboursOf } from './keep-best-cues.ts';

const createReading = (cue: Run, margin = Number.POSITIVE_INFINITY, content: readonly Run[] = [[90, 99]]) =>
  ({ cue, source: [], content, margin, signs: { cue: 1, cueInside: 1, content: 1, contentEdge: 1 } }) as CueReading;

/** Readings as "cue's first piece - its end * margin", "!" for those without content; what is kept in the same form. */
function keep(readings: string): string {
  const given = readings.split(' ').map((reading) => {
    const [, first, end, margin, isEmpty] = reading.match(/^(\d+)-(\d+)\*(\d+)(!?)$/)!;
    return createReading([Number(first), Number(end)], Number(margin), isEmpty ? [] : undefined);
  });
  return keepBestCues(given)
    .map(({ cue, margin }) => `${cue[0]}-${cue[1]}*${margin}`)
    .join(' ');
}

describe('keepBestCues', () => {
  test.each([
    ['cues apart', '1-2*1 2-3*1', '1-2*1 2-3*1'],
    ['in the order of the text', '5-6*1 1-2*1', '1-2*1 5-6*1'],
    ['of the same cue in two windows the one farther from a cut', '1-2*3 1-2*9', '1-2*9'],
    ['whichever comes first', '1-2*9 1-2*3', '1-2*9'],
    ['of two that share a piece', '1-3*9 2-4*3 5-6*0', '1-3*9 5-6*0'],
    ['of two as far, the first', '1-2*3 1-3*3', '1-2*3'],
    ['a cue that reports nothing is none', '1-2*3!', ''],
    ['and takes no other’s place', '1-2*9! 1-2*3', '1-2*3'],
  ])('%s', (_name, readings, kept) => expect(keep(readings)).toBe(kept));

  test('no readings', () => expect(keepBestCues([])).toEqual([]));

  test('property: what is kept is in order and apart, and every cue is kept or shares a piece with a better one', () => {
    const cue = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 4 }), fc.nat(9));
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 12 }), (cues) => {
        const readings = cues.map(([first, length, margin]) => createReading([first, first + length], margin));
        const kept = keepBestCues(readings);
        kept.forEach(({ cue: [first] }, at) => {
          if (at > 0) expect(first).toBeGreaterThanOrEqual(kept[at - 1]!.cue[1]);
        });
        for (const dropped of readings.filter((reading) => !kept.includes(reading))) {
          const rivals = readings.filter((other) => other !== dropped && isTouching(other.cue, dropped.cue));
          expect(rivals.some(({ margin }) => margin >= dropped.margin)).toBe(true);
        }
      }),
    );
  });
});

describe('neighboursOf', () => {
  const readings = [0, 10, 15, 20, 40].map((first) => createReading([first, first + 2]));
  const near = (index: number, reach: number) => neighboursOf(readings, index, reach).map(({ cue }) => cue[0]);

  test.each([
    ['on both sides, without itself', 2, 5, [10, 20]],
    ['as far as it reaches', 2, 15, [0, 10, 20]],
    ['none in reach', 4, 19, []],
    ['the first has none before it', 0, 10, [10]],
    ['the last has none behind it', 4, 20, [20]],
    ['all', 3, 40, [0, 10, 15, 40]],
  ])('%s', (_name, index, reach, expected) => expect(near(index, reach)).toEqual(expected));
});
