import { expect, test } from 'vitest';
import { createDocument, createPassage } from './passage.fixture.ts';
import type { DocumentPassages } from './passage-query.ts';
import { rankPassages } from './rank-passages.ts';

const rank = (documents: readonly DocumentPassages[]) =>
  rankPassages(documents, [[['bridg']], [['clo']]]).map(({ passage }) => passage.words);

test('the passage with more of the words comes first, and one without any not at all', () => {
  const passages = ['the bridge', 'it rains', 'close the bridge'].map((words) => createPassage(words));
  expect(rank([createDocument('a', passages)])).toEqual(['close the bridge', 'the bridge']);
});

test('the best of a document speaks for its others', () => {
  const one = createDocument('a', [createPassage('close that bridge'), createPassage('the bridge is old')]);
  const other = createDocument('b', [createPassage('a bridge of rope')]);
  expect(rank([other, one])).toEqual(['close that bridge', 'the bridge is old', 'a bridge of rope']);
});

test('what somebody is shown to say comes before what is folded, or said by nobody', () => {
  const passages = [
    createPassage('the bridge a', { isMinor: true }),
    createPassage('the bridge b', { statement: null }),
    createPassage('the bridge c'),
  ];
  expect(rank([createDocument('a', passages)])[0]).toBe('the bridge c');
});

test('each passage comes with its document', () => {
  const [first] = rankPassages([createDocument('a', [createPassage('bridge')])], [[['bridg']]]);
  expect(first!.document).toEqual({ id: 'a', title: null, publisher: null, publishedAt: null });
});
