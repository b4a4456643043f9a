import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWindows } from './cut-windows.ts';

/** Sentences by their number of pieces, below 0 where a paragraph begins, as the sequence has them; `ids` of the pieces of each. */
const sequenceOf = (lengths: readonly number[], ids: readonly number[] = []) => ({
  pieces: lengths.flatMap((length, index) =>
    Array.from({ length: Math.abs(length) }, () => ({ id: ids[index] ?? 0, span: [0, 0] as const, isWordStart: true })),
  ),
  sentence: lengths.flatMap((length, index) => Array<number>(Math.abs(length)).fill(index)),
  gap: lengths.flatMap((length) =>
    Array.from({ length: Math.abs(length) }, (_, at) => (at === 0 && length < 0 ? 2 : 1)),
  ),
});

/** The windows of sentences as "0-10 6-16". */
const cut = (lengths: readonly number[], pieces: number, overlap: number): string =>
  cutWindows('', sequenceOf(lengths), { pieces, overlap })
    .map(([first, end]) => `${first}-${end}`)
    .join(' ');

describe('cutWindows', () => {
  test.each([
    ['nothing to read', [], 10, 4, ''],
    ['a short text is one window', [3, 4], 10, 4, '0-7'],
    ['a text as long as a window is one window', [3, 4, 3], 10, 4, '0-10'],
    ['windows hold whole sentences', [6, 6, 6], 10, 4, '0-6 6-12 12-18'],
    ['sentences that fit into the overlap are read twice', [3, 3, 3, 3], 10, 4, '0-9 6-12'],
    ['as many as fit', [5, 2, 2, 5, 2], 10, 4, '0-9 5-14 14-16'],
    ['no overlap where none is wanted', [3, 3, 3, 3], 10, 0, '0-9 9-12'],
    ['the first sentence of a window is not read again', [4, 9], 10, 10, '0-4 4-13'],
    ['a sentence longer than a window is cut', [25], 10, 4, '0-10 10-20 20-25'],
    ['what is left of it goes with the next sentence', [12, 3], 10, 2, '0-10 10-15'],
    ['sentences beside a long one stay whole', [3, 12, 3], 10, 0, '0-3 3-13 13-18'],
    ['windows of one piece', [2, 1], 1, 0, '0-1 1-2 2-3'],
    ['paragraphs share nothing', [-3, 3, -3, 3], 10, 4, '0-6 6-12'],
    ['each paragraph is one', [-4, -4, -4], 10, 4, '0-4 4-8 8-12'],
    ['unless the text fits into one', [-4, -4], 10, 4, '0-8'],
    ['a short one is read with the next', [-1, -20, -1, -1, -20, -20], 40, 4, '0-21 21-43 43-63'],
    ['of many short ones as many as fit', Array(50).fill(-1), 40, 4, '0-40 40-50'],
    ['a paragraph longer than a window is cut between sentences', [-4, 4, 4, -2], 10, 4, '0-8 4-12 12-14'],
  ])('%s', (_name, lengths, pieces, overlap, windows) => expect(cut(lengths, pieces, overlap)).toBe(windows));

  test('what a colon announces is read with it', () => {
    const firstsOf = (text: string) => {
      const sequence = sequenceOf([-20, -20, -20]);
      const pieces = sequence.pieces.map((piece, at) => ({ ...piece, span: [at, at + 1] as const }));
      return cutWindows(text, { ...sequence, pieces }, SIZE).map(([first]) => first);
    };
    expect(firstsOf(`${'a'.repeat(39)}.${'a'.repeat(20)}`)).toEqual([0, 20, 40]);
    expect(firstsOf(`${'a'.repeat(39)}:${'a'.repeat(20)}`)).toEqual([0, 20]);
  });

  test('property: a changed paragraph changes its own window, and where it is short now or was, the next', () => {
    fc.assert(
      fc.property(paragraphsArbitrary, fc.nat(), fc.integer({ min: 1, max: 9 }), (texts, place, length) => {
        const changed = texts.with(place % texts.length, { id: 40_000, length });
        const fitsInto = (paragraphs: readonly Paragraph[]) => wordsOfWindows(paragraphs).length === 1;
        fc.pre(!fitsInto(texts) && !fitsInto(changed));
        const kept = new Set(wordsOfWindows(texts));
        const fresh = wordsOfWindows(changed).filter((words) => !kept.has(words));
        expect(fresh.length).toBeLessThanOrEqual(MOST_CHANGED);
      }),
      { numRuns: 1000 },
    );
  });

  test('sentences are told apart by change, not by number: those of a nested content have gaps', () => {
    expect(
      cutWindows(
        '',
        { ...sequenceOf([7]), sentence: [7, 7, 7, 9, 9, 9, 12], gap: [0, 1, 1, 1, 1, 1, 1] },
        { pieces: 4, overlap: 1 },
      ),
    ).toEqual([
      [0, 3],
      [3, 7],
    ]);
  });

  test('property: windows cover all pieces in order, are never too long, and share no more than they may', () => {
    fc.assert(
      fc.property(textArbitrary, ({ lengths, pieces, overlap }) => {
        const sequence = sequenceOf(lengths);
        const windows = cutWindows('', sequence, { pieces, overlap });
        expect(windows[0]?.[0] ?? 0).toBe(0);
        expect(windows.at(-1)?.[1] ?? 0).toBe(sequence.sentence.length);
        windows.forEach(([first, end], index) => {
          expect(end - first).toBeGreaterThan(0);
          expect(end - first).toBeLessThanOrEqual(pieces);
          const before = windows[index - 1];
          if (!before) return;
          expect(first, 'a gap').toBeLessThanOrEqual(before[1]);
          expect(first, 'no progress').toBeGreaterThan(before[0]);
          expect(end, 'backwards').toBeGreaterThanOrEqual(before[1]);
          expect(before[1] - first).toBeLessThanOrEqual(overlap);
        });
      }),
    );
  });

  test('property: a sentence that fits into a window is cut by none', () => {
    fc.assert(
      fc.property(textArbitrary, ({ lengths, pieces, overlap }) => {
        const windows = cutWindows('', sequenceOf(lengths), { pieces, overlap });
        let at = 0;
        for (const length of lengths.map(Math.abs)) {
          const [first, end] = [at, at + length];
          at = end;
          if (length > pieces) continue;
          for (const window of windows) {
            const isHeld = window[0] <= first && end <= window[1];
            const isApart = end <= window[0] || window[1] <= first;
            expect(isHeld || isApart, `${first}-${end} and ${window}`).toBe(true);
          }
          expect(windows.some((window) => window[0] <= first && end <= window[1])).toBe(true);
        }
      }),
    );
  });
});

const textArbitrary = fc.record({
  lengths: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(-1, 1)).map(([a, b]) => a * b),
    { maxLength: 20 },
  ),
  pieces: fc.integer({ min: 1, max: 20 }),
  overlap: fc.integer({ min: 0, max: 10 }),
});

/** A paragraph of one piece is short. */
const SIZE = { pieces: 40, overlap: 12 };
const MOST_CHANGED = 2;

interface Paragraph {
  readonly id: number;
  readonly length: number;
}

const paragraphsArbitrary = fc.array(
  fc.record({ id: fc.nat({ max: 30_000 }), length: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 10, maxLength: 60 },
);

const sequenceOfParagraphs = (paragraphs: readonly Paragraph[]) =>
  sequenceOf(
    paragraphs.map(({ length }) => -length),
    paragraphs.map(({ id }) => id),
  );

function wordsOfWindows(paragraphs: readonly Paragraph[]): string[] {
  const sequence = sequenceOfParagraphs(paragraphs);
  return cutWindows('', sequence, SIZE).map(([first, end]) =>
    sequence.pieces
      .slice(first, end)
      .map(({ id }, at) => `${sequence.gap[first + at] === 2 ? '¶' : ''}${id}`)
      .join(' '),
  );
}
