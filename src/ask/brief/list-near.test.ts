import { expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createAskedDocument } from '../asked.fixture.ts';
import { type FollowedQuestion, listNear } from './list-near.ts';

const asked = { question: 'Should the old ferry be sold?', asked: 'The old ferry should be sold' };
const follow = (question: string): FollowedQuestion => ({ question, answer: null });
const records = (...titles: readonly string[]) => ({
  documents: new Map(
    titles.map((title, at) => [`d${at}`, createAskedDocument({ id: `d${at}`, text: 'No.', title, publisher: 'Post' })]),
  ),
  actors: new Map(),
});
const near = (followed: readonly FollowedQuestion[], ...titles: readonly string[]) =>
  listNear(asked, followed, records(...titles), english);

test('questions that share two words are near, whoever asks them', () => {
  const followed = [follow('Is the ferry old?'), follow('Should the mayor resign?'), follow('Is the ferry late?')];
  expect(near(followed, 'Who would buy the old ferry?', 'The old ferry sails on', 'Will the bridge open?')).toEqual([
    { question: 'Is the ferry old?', lines: null, note: null },
    { question: 'Who would buy the old ferry?', lines: null, note: 'Post' },
  ]);
});

test('the question itself is not near, however it is put, and one is told once', () => {
  expect(near([follow('Should the old ferry be sold?'), follow('Must the old ferry be sold?')])).toEqual([]);
  expect(near([follow('Is the ferry old?')], 'Is the ferry old?')).toHaveLength(1);
});
