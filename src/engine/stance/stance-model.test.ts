import { describe, expect, test } from 'vitest';
import type { ModelSession } from '../model/model-session.ts';
import { createWordPieceTokenizer } from '../model/word-piece.ts';
import { createStanceModel, type StanceSettings } from './stance-model.ts';
import { encodePair, type StancePair } from './stance-pair.ts';
import { createStubStanceModel } from './stub-stance-model.suite.ts';

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'moss', 'denied', 'they', 'wait', ':', 'not', 'so', 'go'];
const SETTINGS: StanceSettings = { pieces: 20, negation: 'not so :', temperature: 1, bias: [0, 0, 0], leastSure: 0.6 };
const PAIR: StancePair = { proposition: 'they wait', passage: 'they go', actor: 'Moss', cue: 'denied' };

const encode = (pair: StancePair, most = 20) => {
  const { ids, kinds } = encodePair(pair, createWordPieceTokenizer(VOCABULARY), most);
  return { words: [...ids].map((id) => VOCABULARY[id]).join(' '), kinds: [...kinds].join('') };
};

/** Asks whether the input begins with the negation; keeps nothing. */
const createSession = (plain: readonly number[], turned: readonly number[]): ModelSession => ({
  run: async ({ ids }) => Float32Array.from(ids![1] === VOCABULARY.indexOf('not') ? turned : plain),
});

const createModel = (session: ModelSession, settings = SETTINGS) =>
  createStanceModel({ identity: { 'stance-en': 'sha256:0' }, vocabulary: VOCABULARY.join('\n'), settings, session });

describe('encodePair', () => {
  test('the proposition, then who speaks, how, and what', () => {
    expect(encode(PAIR)).toEqual({
      words: '[CLS] they wait [SEP] moss denied : they go [SEP]',
      kinds: '0000111111',
    });
  });

  test('where nobody is named, the words alone', () => {
    expect(encode({ ...PAIR, actor: null, cue: null }).words).toBe('[CLS] they wait [SEP] they go [SEP]');
    expect(encode({ ...PAIR, actor: ' ' }).words).toBe('[CLS] they wait [SEP] denied : they go [SEP]');
  });

  test('a long proposition and a long name leave room for the passage', () => {
    const long = { ...PAIR, proposition: 'wait '.repeat(50), actor: 'Moss '.repeat(50), passage: 'go '.repeat(50) };
    const { words } = encode(long);
    expect(words.split(' ')).toHaveLength(20);
    expect(words.match(/wait|moss|go/g)).toEqual([
      ...Array(8).fill('wait'),
      ...Array(4).fill('moss'),
      ...Array(4).fill('go'),
    ]);
  });
});

describe('createStanceModel', () => {
  test('a proposition and its negation are asked both, and what is for the one is against the other', async () => {
    const [scores] = await createModel(createSession([3, 1, 0], [1, 5, 0])).score([PAIR]);
    const sum = Math.exp(4) + Math.exp(1) + Math.exp(0);
    expect(scores!.for).toBeCloseTo(Math.exp(4) / sum);
    expect(scores!.against).toBeCloseTo(Math.exp(1) / sum);
    expect(scores!.neither).toBeCloseTo(1 / sum);
  });

  test('one answer for each pair, in their order', async () => {
    const model = createModel({ run: async ({ ids }) => Float32Array.of(ids!.includes(4) ? 2 : -2, 0, 0) });
    const [alone] = await model.scoreAlone([PAIR]);
    expect(alone!.for).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 2));
    const [first, second] = await model.score([{ ...PAIR, actor: null }, PAIR]);
    expect(first!.for).toBeLessThan(second!.for);
    expect(await model.score([])).toEqual([]);
  });

  test('temperature and bias make likelihoods of scores', async () => {
    const settings: StanceSettings = { ...SETTINGS, temperature: 2, bias: [0, 0, 4] };
    const [scores] = await createModel(createSession([2, 0, 0], [0, 2, 0]), settings).score([PAIR]);
    expect(scores!.neither).toBeCloseTo(Math.exp(2) / (Math.exp(1) + Math.exp(0) + Math.exp(2)));
  });

  test('large scores do not run over', async () => {
    const [scores] = await createModel(createSession([900, 0, 0], [0, 900, 0])).score([PAIR]);
    expect(scores).toEqual({ for: 1, against: 0, neither: 0 });
  });

  test('refuses a graph that gives another number of scores, and settings of another form', async () => {
    await expect(createModel(createSession([1, 2], [1, 2])).score([PAIR])).rejects.toThrow('do not belong together');
    expect(() => createModel(createSession([], []), { ...SETTINGS, temperature: 0 })).toThrow('createStanceModel');
  });
});

test('the stub says neither where it is told nothing', async () => {
  const stub = createStubStanceModel(({ passage }) => (passage === 'they go' ? { against: 1 } : undefined));
  expect(await stub.score([PAIR, { ...PAIR, passage: 'so' }])).toEqual([
    { for: 0, against: 1, neither: 0 },
    { for: 0, against: 0, neither: 1 },
  ]);
});
