import { expect, test } from 'vitest';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { completeRecord } from '../text/complete-record.fixture.ts';
import { createPassages } from './create-passages.ts';

const FIRST = 'Ada Moss met reporters in Larn.';
const SECOND = 'She said that the bridge "is safe", adding nothing.';
const THIRD = 'Repairs began in May.';
const TEXT = `${FIRST} ${SECOND}\n${THIRD}`;

const find = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

const statement: Omit<OnRecord['statements'][number], 'key' | 'by'> = {
  ...{ id: 's1', source: [find('She')], cue: [find('said')], content: [find('the bridge "is safe"')] },
  ...{ mode: 'mixed', act: 'speech', speakers: ['a1'], speakerBy: null, speakerReason: null, speakerConfidence: null },
  ...{ sourceKind: 'named', sourceName: null, via: null, polarity: 'affirmed', contentPolarity: 'affirmed' },
  ...{ saidAt: null, saidOn: { value: '2031-05-02', basis: 'published' }, minor: false, minorBy: null },
  ...{ minorReason: null, confidence: null },
};

const createRecord = (statements: readonly (typeof statement)[]): OnRecord =>
  completeRecord({
    id: 'd1',
    engine: { version: '0', models: {} },
    document: {
      ...{ title: null, language: 'en', text: TEXT },
      publishedAt: { value: '2031-05-02', basis: 'given', notBefore: null },
    },
    sentences: [FIRST, SECOND, THIRD].map((words) => ({ span: find(words) })),
    blocks: [
      { span: [0, TEXT.indexOf('\n')], kind: 'paragraph', sentences: [0, 2] },
      { span: find(THIRD), kind: 'paragraph', sentences: [2, 3] },
    ],
    actors: [
      {
        ...{ id: 'a1', name: 'Ada Moss', kind: 'person', aliases: [], roles: [], standsFor: null, confidence: null },
        mentions: [
          { span: find('Ada Moss'), form: 'name', kind: 'person' },
          { span: find('She'), form: 'pronoun', kind: 'person' },
        ],
      },
    ],
    statements,
  });

test('what somebody says comes with the actor, the cue, the day and the sentences around it', () => {
  const [, said] = createPassages(createRecord([statement]));
  expect(said).toEqual({
    ...{ document: 'd1', statement: 's1', spans: statement.content, words: 'the bridge "is safe"' },
    ...{ actors: ['a1'], actorName: 'Ada Moss', cue: 'said', day: '2031-05-02', isMinor: false },
    ...{ sentence: SECOND, before: FIRST, named: [] },
  });
});

test('sentences without a statement are passages in the own voice of the document, and no others are', () => {
  const passages = createPassages(createRecord([statement]));
  expect(passages.map(({ words }) => words)).toEqual([FIRST, 'the bridge "is safe"', THIRD]);
  expect(passages[2]).toMatchObject({ statement: null, actors: [], actorName: null, cue: '', before: '' });
});

test('a sentence of which only a little is folded away is one in the own voice too', () => {
  const little = { ...statement, source: [], cue: [], content: [find('adding nothing')], minor: true };
  const words = (given: typeof statement) => createPassages(createRecord([given])).map((passage) => passage.words);
  expect(words(little)).toEqual([FIRST, SECOND, 'adding nothing', THIRD]);
  expect(words({ ...little, minor: false })).toEqual([FIRST, 'adding nothing', THIRD]);
  expect(words({ ...little, content: [find(SECOND.slice(4))] })).toEqual([FIRST, SECOND.slice(4), THIRD]);
});

test('pronouns name whom they mean', () => {
  const [, second] = createPassages(createRecord([]));
  expect(second).toMatchObject({ words: SECOND, named: ['Ada Moss'] });
});

test('a seat of government names its state too', () => {
  const [ada] = createRecord([]).actors;
  const mentions = [{ span: find('Larn'), form: 'name', kind: 'place' }] as const;
  const state = { ...ada!, id: 'a2', name: 'Vesmar', mentions: [] };
  const seat = { ...ada!, id: 'a3', name: 'Larn', standsFor: 'a2', mentions };
  const [first] = createPassages({ ...createRecord([]), actors: [ada!, state, seat] });
  expect(first!.named).toEqual(['Ada Moss', 'Larn', 'Vesmar']);
});

test('a source without a speaker is called as the text calls it, and a folded statement is marked', () => {
  const unnamed = { ...statement, speakers: [], sourceName: 'officials', minor: true };
  const [, said] = createPassages(createRecord([unnamed]));
  expect(said).toMatchObject({ actors: [], actorName: 'officials', isMinor: true });
});

test('a speech is cut into its sentences', () => {
  const sentences = Array.from({ length: 30 }, (_, index) => `The ${index + 100}th road will be mended next year.`);
  const text = sentences.join(' ');
  const speech = { ...statement, source: [], cue: [], content: [[0, text.length] as const] };
  const record = { ...createRecord([]), ...createSpoken(text, sentences) };
  const passages = createPassages({ ...record, statements: [{ ...speech, key: 'k', by: 'hand' }] });
  expect(passages.map(({ words }) => words)).toEqual(sentences);
  expect(new Set(passages.map((each) => each.statement))).toEqual(new Set(['s1']));
});

function createSpoken(text: string, sentences: readonly string[]): Pick<OnRecord, 'document' | 'sentences' | 'blocks'> {
  const { document } = createRecord([]);
  return {
    document: { ...document, text },
    sentences: sentences.map((words) => {
      const start = text.indexOf(words);
      return { key: words, span: [start, start + words.length] };
    }),
    blocks: [{ key: 'b', span: [0, text.length], kind: 'paragraph', sentences: [0, sentences.length] }],
  };
}
