import { describe, expect, test } from 'vitest';
import type { RawAttribution } from '../raw-attribution.ts';
import { placeInFrames } from './place-in-frames.ts';

type Spans = readonly (readonly [number, number])[];
const draft = (source: Spans, cue: Spans, content: Spans, via: number | null = null): RawAttribution => ({
  by: 'hand',
  source,
  cue,
  content,
  via,
  act: 'speech',
  polarity: 'affirmed',
  contentPolarity: 'affirmed',
  confidence: 0.5,
});
/** "MOSS: …", from 0 to 100. */
const TURN = draft([[0, 4]], [[4, 5]], [[6, 100]]);

const place = (drafts: readonly RawAttribution[]) =>
  placeInFrames(drafts, [TURN])
    .slice(1)
    .map(({ content, via }) => `${content.join(' ')} via ${via}`);

describe('placeInFrames', () => {
  test('without frames all stays', () => expect(placeInFrames([draft([], [[0, 1]], [[2, 3]])], [])).toHaveLength(1));

  test('what stands within a turn is reported by it, and what that reports by that', () => {
    const outer = draft([[10, 12]], [[13, 15]], [[16, 60]]);
    expect(place([outer, draft([[20, 22]], [[23, 25]], [[26, 60]], 0)])).toEqual(['16,60 via 0', '26,60 via 1']);
  });

  test('what the model makes of the frame itself gives way, and what that reports moves up', () => {
    const wrong = draft([[0, 4]], [[5, 7]], [[8, 90]]);
    expect(place([wrong, draft([[20, 22]], [[23, 25]], [[26, 60]], 0)])).toEqual(['26,60 via 0']);
  });

  test('what reaches in from outside keeps what is outside', () => {
    expect(
      place([
        draft(
          [[110, 112]],
          [[113, 115]],
          [
            [50, 90],
            [120, 140],
          ],
        ),
      ]),
    ).toEqual(['120,140 via null']);
    expect(place([draft([[110, 112]], [[113, 115]], [[50, 90]])])).toEqual([]);
  });

  test('what is elsewhere stays as it is', () => {
    expect(place([draft([[110, 112]], [[113, 115]], [[120, 140]])])).toEqual(['120,140 via null']);
  });
});
