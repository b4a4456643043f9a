import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRuns, type TagScores } from './decode-runs.ts';
import type { Run } from './piece-sequence.ts';

const OUTSIDE = 0;
const BEGIN = 1;
const INSIDE = 2;

/**
 * Each piece as "O5 B3 I1", or "+O5 …" where a word goes on with it; scores that are not named are 0. The runs as "0-1 2-4".
 */
function decode(pieces: readonly string[]): string {
  const scoreOf = (piece: string, tag: string) => Number(piece.match(new RegExp(`${tag}(-?\\d+)`))?.[1] ?? 0);
  const scores = pieces.map((piece): TagScores => [scoreOf(piece, 'O'), scoreOf(piece, 'B'), scoreOf(piece, 'I')]);
  const wordStarts = pieces.map((piece) => !piece.startsWith('+'));
  const runs = decodeRuns(wordStarts, (at) => scores[at]!);
  return runs.map(([first, end]) => `${first}-${end}`).join(' ');
}

describe('decodeRuns', () => {
  test.each([
    ['no pieces', [], ''],
    ['nothing but outside', ['O1', 'O1'], ''],
    ['one piece', ['B1'], '0-1'],
    ['the first piece goes on inside nothing', ['I9', 'O1'], ''],
    ['a run to the end', ['O1', 'B1', 'I1'], '1-3'],
    ['two runs apart', ['B1', 'O1', 'B1', 'I1', 'O1'], '0-1 2-4'],
    ['two runs side by side', ['B1', 'I1', 'B1', 'I1'], '0-2 2-4'],
    ['a run is bridged where that scores more', ['B9', 'O1 B-9', 'I9'], '0-3'],
    ['and is not where it scores less', ['B1', 'O9', 'I1'], '0-1'],
    ['a begin that costs opens the way for what follows', ['O1 B-1', 'I9'], '0-2'],
  ])('%s', (_name, pieces, runs) => expect(decode(pieces)).toBe(runs));

  test.each([
    ['a word is inside as a whole', ['B5', '+O1', '+O1'], '0-3'],
    ['or outside as a whole', ['O5', '+B9', '+I1'], ''],
    ['no run begins within a word', ['B1', '+B9', 'O1'], '0-2'],
    ['a run ends with the word', ['B5', '+O1', 'O1'], '0-2'],
    // where a long word was cut by the window's edge
    ['a window may begin within a word', ['+B5', '+I1', 'O1'], '0-2'],
  ])('words are never cut: %s', (_name, pieces, runs) => expect(decode(pieces)).toBe(runs));

  test.each([
    ['outside before begin', ['O1 B1'], ''],
    ['outside before inside', ['B3', 'O1 I1'], '0-1'],
    ['begin before inside', ['B3', 'O-9 B1 I1'], '0-1 1-2'],
  ])('ties go to the tag named first: %s', (_name, pieces, runs) => expect(decode(pieces)).toBe(runs));

  test('property: as a search over all sequences of tags', () => {
    const score = fc.integer({ min: -3, max: 3 });
    const piece = fc.record({ isWordStart: fc.boolean(), scores: fc.tuple(score, score, score) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const wordStarts = pieces.map(({ isWordStart }) => isWordStart);
        const found = decodeRuns(wordStarts, (at) => pieces[at]!.scores);
        const scores = pieces.map((some) => some.scores);
        expect(found).toEqual(runsOf(searchAll(wordStarts, scores)));
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * The best of all allowed sequences. They are tried in the order of their tags, the last piece's weighing most, and only a
 * better one takes the place of another: so ties go to the tag named first, from the end on.
 */
function searchAll(wordStarts: readonly boolean[], scores: readonly TagScores[]): number[] {
  let best: { readonly tags: number[]; readonly sum: number } = { tags: [], sum: Number.NEGATIVE_INFINITY };
  for (let number = 0; number < 3 ** scores.length; number++) {
    const tags = scores.map((_, at) => Math.floor(number / 3 ** at) % 3);
    const sum = scores.reduce((total, row, at) => total + row[tags[at]!]!, 0);
    if (sum > best.sum && isAllowed(wordStarts, tags)) best = { tags, sum };
  }
  return best.tags;
}

const isAllowed = (wordStarts: readonly boolean[], tags: readonly number[]): boolean =>
  tags.every((tag, at) => {
    const before = at === 0 ? OUTSIDE : tags[at - 1];
    if (tag === INSIDE) return before !== OUTSIDE;
    return at === 0 || wordStarts[at] || (tag !== BEGIN && before === OUTSIDE);
  });

function runsOf(tags: readonly number[]): Run[] {
  const begins = [...tags.keys()].filter((at) => tags[at] === BEGIN);
  return begins.map((first): Run => {
    let end = first + 1;
    while (tags[end] === INSIDE) end++;
    return [first, end];
  });
}
