import { describe, expect, test } from 'vitest';
import { createModelSession, type ModelSession } from './model-session.ts';
import type { PieceSequence } from './piece-sequence.ts';
import { createReaderModel, type ReaderModel, type ReaderSettings, scoreWindow } from './reader-model.ts';

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'moss', 'said', 'wait', '##s', '.'];
const LAYOUT = { tags: 3, cue: 1, tie: 4, tieAlone: 2, names: 4, claim: 2 };
const WIDTH = 16;

const SETTINGS: ReaderSettings = {
  layout: LAYOUT,
  window: { pieces: 8, overlap: 2 },
  cueBias: 0,
  nameBias: 0,
  names: ['person'],
  ties: { edges: [], distance: [[0, 0, 0, 0]] },
};

const createModel = (session: ModelSession, settings = SETTINGS): ReaderModel =>
  createReaderModel({ identity: {}, vocabulary: VOCABULARY.join('\n'), settings, session });

/** "Moss said wait ##s ." with features that tell the pieces apart. */
const SEQUENCE: PieceSequence = {
  pieces: [4, 5, 6, 7, 8].map((id, at) => ({ id, span: [at, at + 1], isWordStart: id !== 7 })),
  casing: [2, 1, 3, 3, 0],
  gap: [0, 1, 2, 0, 0],
  quoted: [0, 0, 1, 1, 2],
  sentence: [0, 0, 0, 0, 0],
};

/** A session that keeps what it is asked; its scores are their own places. */
function createRecorder(width = WIDTH) {
  const asked: Record<string, readonly number[]>[] = [];
  const session: ModelSession = {
    async run(inputs) {
      asked.push(Object.fromEntries(Object.entries(inputs).map(([name, values]) => [name, [...values]])));
      return Float32Array.from({ length: inputs.ids!.length * width }, (_, at) => at);
    },
  };
  return { asked, session };
}

describe('scoreWindow', () => {
  test('the model sees [CLS], the window’s pieces and [SEP], with features of 0 around', async () => {
    const { asked, session } = createRecorder();
    await scoreWindow(createModel(session), SEQUENCE, [1, 4]);
    expect(asked).toEqual([
      { ids: [2, 5, 6, 7, 3], casing: [0, 1, 3, 3, 0], gap: [0, 1, 2, 0, 0], quoted: [0, 0, 1, 1, 0] },
    ]);
  });

  test('the rows of [CLS] and [SEP] are left out', async () => {
    const { session } = createRecorder();
    const { rows, width } = await scoreWindow(createModel(session), SEQUENCE, [1, 4]);
    expect(width).toBe(WIDTH);
    expect(rows).toHaveLength(3 * WIDTH);
    expect([rows[0], rows.at(-1)]).toEqual([WIDTH, 4 * WIDTH - 1]);
  });

  test('a row’s parts stand where the layout says, in its order', async () => {
    const { session } = createRecorder();
    const { offsets } = await scoreWindow(createModel(session), SEQUENCE, [0, 5]);
    expect(offsets).toEqual({ tags: 0, cue: 3, tie: 4, tieAlone: 8, names: 10, claim: 14 });
    const turned = { claim: 2, names: 4, tieAlone: 2, tie: 4, cue: 1, tags: 3 };
    const other = await scoreWindow(createModel(session, { ...SETTINGS, layout: turned }), SEQUENCE, [0, 5]);
    expect(other.offsets).toEqual({ claim: 0, names: 2, tieAlone: 6, tie: 8, cue: 12, tags: 13 });
  });

  test('words begin where the window’s own pieces begin them', async () => {
    const { session } = createRecorder();
    const { wordStarts, window } = await scoreWindow(createModel(session), SEQUENCE, [2, 5]);
    expect([window, wordStarts]).toEqual([
      [2, 5],
      [true, false, true],
    ]);
  });

  test.each([
    ['too many', WIDTH + 1],
    ['too few', WIDTH - 1],
    ['no', 0],
  ])('%s scores a row: the model is not that of the settings', async (_name, width) => {
    const { session } = createRecorder(width);
    await expect(scoreWindow(createModel(session), SEQUENCE, [0, 5])).rejects.toThrow(
      'the model and its settings do not belong together',
    );
  });
});

describe('createReaderModel', () => {
  const { session } = createRecorder();
  const parts = { identity: { 'reader-en': 'sha256:0' }, settings: SETTINGS, session };

  test('takes one piece a line, with or without a line end behind the last', () => {
    for (const end of ['', '\n']) {
      const { tokenizer, identity } = createReaderModel({ ...parts, vocabulary: VOCABULARY.join('\n') + end });
      expect(tokenizer.tokenize('Moss waits.').map(({ id }) => id)).toEqual([4, 6, 7, 8]);
      expect(identity).toEqual({ 'reader-en': 'sha256:0' });
    }
  });

  test('refuses a vocabulary that lacks a special piece', () => {
    expect(() => createReaderModel({ ...parts, vocabulary: 'moss\nsaid' })).toThrow('the vocabulary has no [CLS]');
  });
});

describe('createModelSession', () => {
  class Tensor {
    constructor(
      readonly type: 'int32',
      readonly data: Int32Array,
      readonly dims: readonly number[],
    ) {}
  }
  const inputs = { ids: Int32Array.of(2, 4, 3), gap: Int32Array.of(0, 1, 0) };

  test('gives the runtime one tensor a name, and takes its scores', async () => {
    const fed: Record<string, Tensor>[] = [];
    const scores = Float32Array.of(1, 2, 3);
    const session = createModelSession<Tensor>(
      { Tensor },
      {
        async run(feeds) {
          fed.push(feeds);
          return { scores: { data: scores }, other: { data: Float32Array.of(9) } };
        },
      },
    );
    expect(await session.run(inputs)).toBe(scores);
    expect(fed).toEqual([{ ids: new Tensor('int32', inputs.ids, [3]), gap: new Tensor('int32', inputs.gap, [3]) }]);
  });

  test.each([
    ['no output of that name', { logits: { data: Float32Array.of(1) } }],
    ['scores of another type', { scores: { data: BigInt64Array.of(1n) } }],
    ['scores without data', { scores: { data: null } }],
  ])('refuses %s', async (_name, outputs) => {
    const session = createModelSession<Tensor>({ Tensor }, { run: async () => ({ ...outputs }) });
    await expect(session.run(inputs)).rejects.toThrow('the model gave no scores');
  });

  test('an error of the runtime comes through', async () => {
    const failing = { run: () => Promise.reject(new Error('out of memory')) };
    await expect(createModelSession<Tensor>({ Tensor }, failing).run(inputs)).rejects.toThrow('out of memory');
  });
});
