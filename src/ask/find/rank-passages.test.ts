import { expect, test } from 'vitest';
import { createDocument, createPassage } from './passage.fixture.ts';
import type { DocumentPassages } from './passage-query.ts';
import { rankPassages } from './rank-passages.ts';
import { encodeVector } from './vector.ts';

const [NEAR, FAR] = [Float32Array.of(0.6, 0.8), Float32Array.of(0.8, -0.6)].map((each) => encodeVector(each));
const VECTOR = Float32Array.of(0.6, 0.8);
const rank = (documents: readonly DocumentPassages[], vector: Float32Array | null = null) =>
  rankPassages(documents, [[['bridg']], [['clo']]], vector).map(({ passage }) => passage.words);

test('the passage with more of the words comes first, and one without any not at all', () => {
  const passages = ['the bridge', 'it rains', 'close the bridge'].map((words) => createPassage(words));
  expect(rank([createDocument('a', passages)])).toEqual(['close the bridge', 'the bridge']);
});

test('the best of a document speaks for its others', () => {
  const one = createDocument('a', [createPassage('close that bridge'), createPassage('the bridge is old')]);
  const other = createDocument('b', [createPassage('a bridge of rope')]);
  expect(rank([other, one])).toEqual(['close that bridge', 'the bridge is old', 'a bridge of rope']);
});

test('what means the same comes first without a word in common', () => {
  const passages = ['the bridge', 'shut it'].map((words) => createPassage(words));
  expect(rank([createDocument('a', passages, [FAR!, NEAR!])], VECTOR)).toEqual(['shut it', 'the bridge']);
});

test('documents whose passages have no vectors are found by their words', () => {
  const indexed = createDocument('a', [createPassage('shut it')], [NEAR!]);
  expect(rank([indexed, createDocument('b', [createPassage('the bridge')])], VECTOR)).toEqual([
    'shut it',
    'the bridge',
  ]);
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
  const [first] = rankPassages([createDocument('a', [createPassage('bridge')])], [[['bridg']]], null);
  expect(first!.document).toEqual({ id: 'a', title: null, publisher: null, publishedAt: null });
});
