import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/piece-sequence.ts';
import type { WindowScores } from '../../model/reader-model.ts';
import type { CueReading } from './cue-reading.ts';
import { readCues } from './read-cues.ts';

const WIDTH = 3 + 2 + 8 + 4;
const OFFSETS = { tags: 0, cue: 3, tie: 5, tieAlone: 13, names: WIDTH, claim: WIDTH };

/** Scores of a piece as a cue, for: none, begins, goes on. "b" is the second half of a word; "?" is less likely than none. */
const TAGS: Record<string, number[]> = {
  '.': [6, 0, 0],
  B: [0, 6, 0],
  I: [0, 0, 6],
  b: [3, 0, 0],
  '?': [3, 1, 0],
};
/** Scores of a piece as tied to a cue: begins its source, goes on in it, begins its content, goes on in it. */
const TIES: Record<string, number[]> = {
  '.': [-6, -6, -6, -6],
  S: [6, -6, -6, -6],
  s: [-6, 6, -6, -6],
  // a weaker source, a weaker content
  Z: [4, -6, -6, -6],
  z: [-6, 4, -6, -6],
  C: [-6, -6, 6, -6],
  c: [-6, -6, -6, 6],
  W: [-6, -6, 3, -6],
  w: [-6, -6, -6, 3],
  // would rather begin a content anew than go on in it: by a little, by much
  l: [-6, -6, 6.5, 6],
  m: [-6, -6, 7.5, 6],
};

interface Drawing {
  readonly cues: string;
  /** For the first cue and the second how each piece is tied to it. */
  readonly ties: readonly string[];
  readonly window?: Run;
}

/** A window's scores from a drawing with a character a piece. The first cue has the vector [1, 0], the second [0, 1]. */
function draw({ cues, ties, window = [0, cues.length] }: Drawing): WindowScores {
  let count = 0;
  const rows = [...cues].map((mark, at) => {
    if (mark === 'B' || mark === '?') count++;
    const vector = mark === '.' ? [0, 0] : [count === 1 ? 1 : 0, count === 2 ? 1 : 0];
    const [first, second] = [TIES[ties[0]?.[at] ?? '.']!, TIES[ties[1]?.[at] ?? '.']!];
    return [...TAGS[mark]!, ...vector, ...first.flatMap((score, column) => [score, second[column]!]), 0, 0, 0, 0];
  });
  return {
    window,
    wordStarts: [...cues].map((mark) => mark !== 'b'),
    settings: {
      layout: { tags: 3, cue: 2, tie: 8, tieAlone: 4, names: 0, claim: 0 },
      window: { pieces: 40, overlap: 10 },
      cueBias: 0,
      nameBias: 0,
      names: [],
      ties: { edges: [], distance: [[0, 0, 0, 0]] },
    },
    rows: Float32Array.from(rows.flat()),
    width: WIDTH,
    offsets: OFFSETS,
  };
}

/** Every reading as a drawing with "=" for its cue, "S" for its source, "C" for its content. */
function read(drawing: Drawing, bias = 0): string[] {
  const { length } = drawing.cues;
  return readCues(draw(drawing), length, bias).map(({ cue, source, content }) => {
    const isIn = (runs: readonly Run[], at: number) => runs.some(([first, end]) => first <= at && at < end);
    const markOf = (at: number) => (isIn([cue], at) ? '=' : isIn(source, at) ? 'S' : isIn(content, at) ? 'C' : '.');
    return Array.from({ length }, (_, at) => markOf(at)).join('');
  });
}

describe('readCues', () => {
  test.each<[string, string, string[], string[]]>([
    ['no cue', '......', ['SsCccc'], []],
    ['a cue, its source and content', '..B...', ['Ss.Ccc'], ['SS=CCC']],
    ['a cue of two words', '.BI...', ['S..Cc.'], ['S==CC.']],
    ['a cue is whole words', '.Bb...', ['S..Cc.'], ['S==CC.']],
    ['content on both sides', 'B...B...', ['.C..', '.SCc.Ccc'], ['=C......', '.SCC=CCC']],
    ['each cue has its own', '.B...B..', ['S.Cc....', '....S.Cc'], ['S=CC....', '....S=CC']],
    ['no source', '.B....', ['..Cc..'], ['.=CC..']],
    ['no content', '.B....', ['S.....'], ['S=....']],
  ])('%s', (_name, cues, ties, expected) => expect(read({ cues, ties })).toEqual(expected));

  test.each([
    ['the stronger of two, not the longer', 'Zzz.S.Cc', '....S=CC'],
    ['the stronger of two, not the nearer', 'S.Zz..Cc', 'S....=CC'],
  ])('one source only: %s', (_name, ties, expected) => {
    expect(read({ cues: '.....B..', ties: [ties] })).toEqual([expected]);
  });

  test.each([
    ['a weak further piece is dropped', 'S.CcW..', 'S=CC...'],
    ['also where it comes first', 'W.Cc.S.', '.=CC.S.'],
    ['a strong one is kept', 'S.Cc.C.', 'S=CC.C.'],
    ['as is one that is strong by its length', 'S.Cc.Ww', 'S=CC.CC'],
    ['a weak one is kept where it is all there is', 'S.W....', 'S=C....'],
  ])('content: %s', (_name, ties, expected) => {
    expect(read({ cues: '.B.....', ties: [ties] })).toEqual([expected]);
  });

  test('content breaks up only for a reason', () => {
    const contentOf = (ties: string) => readCues(draw({ cues: '.B....', ties: [ties] }), 6, 0)[0]!.content;
    expect(contentOf('..Cclc')).toEqual([[2, 6]]);
    expect(contentOf('..Ccmc')).toEqual([
      [2, 4],
      [4, 6],
    ]);
  });

  test('a bias above 0 finds fewer cues, one below 0 more', () => {
    const drawing = { cues: 'B..?..', ties: ['.C', '....C.'] };
    expect(read(drawing, 6.5)).toEqual([]);
    expect(read(drawing)).toEqual(['=C....']);
    expect(read(drawing, -2.5)).toEqual(['=C....', '...=C.']);
  });

  test('runs count from the beginning of the sequence, wherever the window stands', () => {
    const [reading] = readCues(draw({ cues: '.B....', ties: ['S.CcC.'], window: [20, 26] }), 40, 0);
    expect(reading).toMatchObject({
      cue: [21, 22],
      source: [[20, 21]],
      content: [
        [22, 24],
        [24, 25],
      ],
    });
  });

  test.each<[string, Run, number]>([
    ['not where the text begins and ends', [0, 6], Number.POSITIVE_INFINITY],
    ['behind', [0, 6], 3],
    ['in front', [34, 40], 1],
    ['the nearer', [10, 16], 1],
  ])('margin, how far from a cut: %s', (_name, window, margin) => {
    const length = margin === Number.POSITIVE_INFINITY ? 6 : 40;
    expect(readCues(draw({ cues: '.BI...', ties: [], window }), length, 0)[0]!.margin).toBe(margin);
  });
});

describe('scores of ties', () => {
  /** Scores in which the cue is the third of seven pieces, and nothing ties but what the test adds. */
  const bare = (): WindowScores => draw({ cues: '..B....', ties: [] });
  const contentOf = (scores: WindowScores) => readCues(scores, 7, 0)[0]!.content;

  test('a distance counts from the cue’s near end, in buckets before it, on it and behind it', () => {
    const edges = [1, 3];
    const contentAt = (bucket: number) => {
      const distance = Array.from({ length: 5 }, (_, at) => [0, 0, ...(at === bucket ? [20, 20] : [0, 0])]);
      const scores = draw({ cues: '...BI....', ties: [] });
      return readCues({ ...scores, settings: { ...scores.settings, ties: { edges, distance } } }, 9, 0)[0]!.content;
    };
    expect([0, 1, 2, 3, 4].map(contentAt)).toEqual([[[0, 1]], [[1, 3]], [[3, 5]], [[5, 7]], [[7, 9]]]);
  });

  test('what a piece is without a cue is added', () => {
    const scores = bare();
    scores.rows[5 * WIDTH + OFFSETS.tieAlone + 2] = 12;
    expect(contentOf(scores)).toEqual([[5, 6]]);
  });

  test('a cue of several pieces has their mean vector', () => {
    const scores = draw({ cues: '..BI...', ties: ['....C..'] });
    expect(contentOf(scores)).toEqual([[4, 5]]);
    // the vectors' sum would outweigh this, their mean does not
    scores.rows[4 * WIDTH + OFFSETS.tieAlone + 2] = -8;
    expect(contentOf(scores)).toEqual([]);
  });
});

describe('signs', () => {
  test('are near 1 where the scores are clear, and lower where they are not', () => {
    const [clear] = readCues(draw({ cues: '.B....', ties: ['S.Ccc.'] }), 6, 0);
    for (const sign of Object.values(clear!.signs)) expect(sign).toBeGreaterThan(0.99);
    const [doubtful] = readCues(draw({ cues: '.?....', ties: ['S.Ww..'] }), 6, -4);
    for (const [name, sign] of Object.entries(doubtful!.signs)) {
      expect(sign, name).toBeLessThan(clear!.signs[name as keyof CueReading['signs']] - 0.04);
    }
  });

  test('do not hang on the bias', () => {
    const signs = [0, -4].map((bias) => readCues(draw({ cues: '.B....', ties: ['S.Ccc.'] }), 6, bias)[0]!.signs);
    expect(signs[0]).toEqual(signs[1]);
  });

  test('property: lie from 0 to 1, whatever the scores; runs are in order and in the window', () => {
    const score = fc.float({ min: -60, max: 60, noNaN: true });
    const rows = fc.array(fc.array(score, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom(-4, 0, 2), (given, bias) => {
        const { length } = given;
        const scores = { ...draw({ cues: '.'.repeat(length), ties: [] }), rows: Float32Array.from(given.flat()) };
        for (const { cue, source, content, signs } of readCues(scores, length, bias)) {
          expect(source.length).toBeLessThanOrEqual(1);
          for (const runs of [[cue], source, content]) expect(isInOrder(runs, length)).toBe(true);
          for (const sign of Object.values(signs)) expect(sign >= 0 && sign <= 1 + 1e-9, `${sign}`).toBe(true);
        }
      }),
    );
  });

  const isInOrder = (runs: readonly Run[], length: number): boolean =>
    runs.every(([first, end], at) => first >= (runs[at - 1]?.[1] ?? 0) && first < end && end <= length);
});
