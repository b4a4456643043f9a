import { expect, test } from 'vitest';
import { english } from '../engine/lang/en/english.suite.ts';
import { type AnswerOptions, answerQuestion, type ClearQuestion } from './answer-question.ts';
import { createAskedDocument, ownPassage, passageOf } from './asked.fixture.ts';
import type { AskedDocument } from './asked-document.ts';
import { findConflicts } from './conflict/find-conflicts.ts';
import type { AskedPair } from './judge/asked-pair.ts';
import type { Passage } from './passage.ts';
import { parseQuestion } from './question/parse-question.ts';

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

async function ask(text: string, options: AnswerOptions = {}, documents: readonly AskedDocument[] = [document]) {
  const asked: AskedPair[] = [];
  const brief = await answerQuestion(
    parseQuestion(text, english) as ClearQuestion,
    {
      source: {
        findActors: async (name) =>
          ['Ada Moss', 'Ebbe Lund'].flatMap((each) => (each === name ? [{ id: each, name, aliases: [] }] : [])),
        findPassages: async () =>
          documents.map((each) => ({
            ...{ id: each.id, title: null, publisher: null, publishedAt: each.publishedAt },
            passages: each === document ? passages : each.record.statements.map(({ id }) => passageOf(each, id)),
          })),
      },
      ...{ language: english, version: '1', countDocuments: async () => 7, listFollowed: async () => [] },
      findConflicts: async (compared) =>
        findConflicts(compared, english).conflicts.map((each) => ({ ...each, state: 'to-review' })),
      loadStance: async () => ({
        identity: { stub: 'none' },
        leastSure: 0.5,
        scoreAlone: async (pairs) => pairs.map(() => ({ for: 0.5, against: 0.5, neither: 0 })),
        async score(pairs) {
          asked.push(...pairs);
          return pairs.map(({ passage }) => ({
            for: passage.includes('should') ? 1 : 0,
            against: passage.includes('never') ? 1 : 0,
            neither: passage.includes('built') ? 1 : 0,
          }));
        },
      }),
      readAsked: async (found) => ({
        documents: new Map(
          documents.filter(({ id }) => found.some((each) => each.document === id)).map((each) => [each.id, each]),
        ),
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

test('one saying in two wordings is a conflict, and makes nobody move', async () => {
  const first = createAskedDocument({
    ...{ id: 'd1', publishedAt: '2031-05-02', actors: [{ id: 'a1', name: 'Ada Moss' }] },
    text: 'Ada Moss said: “The old ferry should be sold before the winter storms come.”',
    statements: [
      {
        ...{ id: 's1', source: 'Ada Moss', cue: 'said', speakers: ['a1'], mode: 'direct' },
        content: '“The old ferry should be sold before the winter storms come.”',
      },
    ],
  });
  const other = createAskedDocument({
    ...{ id: 'd2', publishedAt: '2031-05-03', actors: [{ id: 'a7', name: 'Ada Moss' }] },
    text: 'Ada Moss said: “The old ferry must never be sold before the winter storms come.”',
    statements: [
      {
        ...{ id: 's1', source: 'Ada Moss', cue: 'said', speakers: ['a7'], mode: 'direct' },
        content: '“The old ferry must never be sold before the winter storms come.”',
      },
    ],
  });
  const { brief } = await ask('Should the ferry be sold?', {}, [first, other]);
  expect([brief.for.length, brief.against.length, brief.shifts]).toEqual([1, 1, []]);
  expect(brief.conflicts).toMatchObject([{ kind: 'quotation', state: 'to-review', sides: [{ paragraph: 1 }, {}] }]);
});

test('with an actor there is only what that actor says', async () => {
  const { brief } = await ask('Should the ferry be sold?', { actors: ['Ebbe Lund'] });
  expect([brief.for, brief.against.map(({ actor }) => actor)]).toEqual([[], ['Ebbe Lund']]);
});

test('a question without sides has a list, and no model is asked', async () => {
  const { brief, asked } = await ask('Who wants the ferry to be sold?');
  expect(brief).toMatchObject({ proposition: null, for: [], against: [], made: { models: {} } });
  expect(brief.listed.map(({ actor }) => actor)).toEqual(['Ada Moss', 'Ebbe Lund']);
  expect(asked).toEqual([]);
});

test.each([
  ['What did Ebbe Lund say about the ferry?', ['Ebbe Lund: the ferry must never be sold']],
  ['What did Mayor Ada Moss say?', ['Ada Moss: the ferry should be sold']],
  ['When did Ada Moss say that the ferry should be sold?', ['Ada Moss: the ferry should be sold']],
  ['What did Kai Toll say about the ferry?', []],
  [
    'Who said that the ferry should be sold?',
    ['Ada Moss: the ferry should be sold', 'Ebbe Lund: the ferry must never be sold'],
  ],
  ['When was the ferry built?', []],
])('%s', async (question, answers) => {
  const { brief } = await ask(question);
  expect(brief.listed.map(({ actor, words }) => `${actor}: ${words}`)).toEqual(answers);
});
