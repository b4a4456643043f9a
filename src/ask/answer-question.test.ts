import { expect, test } from 'vitest';
import { english } from '../engine/lang/en/english.suite.ts';
import { type AnswerOptions, answerQuestion, type ClearQuestion } from './answer-question.ts';
import { createAskedDocument, ownPassage, passageOf } from './asked.fixture.ts';
import type { AskedPair } from './judge/asked-pair.ts';
import type { Passage } from './passage.ts';
import { parseQuestion } from './question/parse-question.ts';
import { isSameSaying } from './same-saying.ts';

const document = createAskedDocument({
  id: 'd1',
  text: 'Ada Moss said the ferry should be sold. Ebbe Lund said the ferry must never be sold. The ferry was built in 1990.',
  publishedAt: '2031-05-02',
  actors: [
    { id: 'a1', name: 'Ada Moss' },
    { id: 'a2', name: 'Ebbe Lund' },
  ],
  statements: [
    { id: 's1', source: 'Ada Moss', cue: 'said', content: 'the ferry should be sold', speakers: ['a1'] },
    { id: 's2', source: 'Ebbe Lund', cue: 'said', content: 'the ferry must never be sold', speakers: ['a2'] },
  ],
});
const BUILT = ownPassage(document, 'The ferry was built in 1990.');
const passages: readonly Passage[] = [passageOf(document, 's1'), passageOf(document, 's2'), BUILT];

async function ask(text: string, options: AnswerOptions = {}) {
  const asked: AskedPair[] = [];
  const brief = await answerQuestion(
    parseQuestion(text, english) as ClearQuestion,
    {
      source: {
        findActors: async () => [],
        findPassages: async () => [
          { id: 'd1', title: null, publisher: null, publishedAt: '2031-05-02', passages, vectors: null },
        ],
      },
      ...{ language: english, isSameSaying, version: '1', countDocuments: async () => 7 },
      loadStance: async () => ({
        identity: { stub: 'none' },
        async score(pairs) {
          asked.push(...pairs);
          return pairs.map(({ passage }) => ({
            for: passage.includes('should') ? 1 : 0,
            against: passage.includes('never') ? 1 : 0,
            neither: passage.includes('built') ? 1 : 0,
          }));
        },
      }),
      readAsked: async (ids) => ({
        documents: new Map(ids.includes('d1') ? [['d1', document]] : []),
        actors: new Map(),
      }),
    },
    options,
  );
  return { brief, asked };
}

test('a question with sides has those who are for it and those who are against', async () => {
  const { brief, asked } = await ask('Should the ferry be sold?');
  expect(brief).toMatchObject({
    question: 'Should the ferry be sold?',
    proposition: 'The ferry should be sold',
    coverage: { documents: 7, bearing: 1, lines: 2 },
    for: [{ actor: 'Ada Moss', words: 'the ferry should be sold' }],
    against: [{ actor: 'Ebbe Lund', words: 'the ferry must never be sold' }],
    conditional: [],
    made: { version: '1', models: { stub: 'none' } },
  });
  expect(new Set(asked.map(({ proposition }) => proposition))).toEqual(new Set(['The ferry should be sold']));
});

test('with an actor there is only what that actor says', async () => {
  const { brief } = await ask('Should the ferry be sold?', { actors: ['Ebbe Lund'] });
  expect([brief.for, brief.against.map(({ actor }) => actor)]).toEqual([[], ['Ebbe Lund']]);
});

test('a question without sides has a list, and no model is asked', async () => {
  const { brief, asked } = await ask('Who wants the ferry to be sold?');
  expect(brief).toMatchObject({ proposition: null, for: [], against: [], made: { models: {} } });
  expect(asked).toEqual([]);
});
