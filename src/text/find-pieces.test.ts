import { expect, test } from 'vitest';
import type { Span } from '../schema/span.ts';
import { createEvidence } from './evidence.ts';
import { findAllEvidence } from './find-evidence.ts';
import { findPieces, findWeakest } from './find-pieces.ts';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

const ENDING = 'asked whether that would change, the minister said that it would not.';
const ONE = `The harbour of Vellmar has been shut for a month: ${ENDING}`;
const OTHER = `Schools in the north are without heating this winter: ${ENDING}`;
const OLD = `${ONE}\n\n${OTHER}\n\nNobody else spoke.`;
const keep = (words: string, text = OLD) => createEvidence(text, spanOf(text, words));

test('a piece that reads the same twice is the one that stands beside a piece that does not', () => {
  const now = `Correction: the port is in Vellmar.\n\n${OLD}`;
  const pieces = [keep('harbour'), keep('said'), keep('minister')];
  expect(findAllEvidence(now, pieces).map(({ how }) => how)).toEqual(['moved', 'ambiguous', 'ambiguous']);
  expect(findPieces(now, pieces)).toEqual([
    { how: 'moved', span: spanOf(now, 'harbour') },
    { how: 'moved', span: spanOf(now, 'said') },
    { how: 'moved', span: spanOf(now, 'minister') },
  ]);
});

test('pieces that come out far from each other are told by nobody', () => {
  const far = 'Other things were said in the meantime by other people, and none of it was written down. '.repeat(8);
  const ending = 'whose children had long since left, denied it. She was gone.';
  const old = `The mayor of the old town by the river, ${ending}\n\n${far}`;
  const now = `The mayor of the old town by the river smiled.\n\n${far}\n\nSomebody else, ${ending}`;
  const pieces = [keep('mayor', old), keep('denied', old)];
  expect(findAllEvidence(now, pieces).map(({ how }) => how)).toEqual(['same', 'moved']);
  expect(findPieces(now, pieces).map(({ how }) => how)).toEqual(['ambiguous', 'ambiguous']);
});

test('an item as a whole is told by its weakest piece', () => {
  expect(findWeakest([{ how: 'same', span: [0, 1] }, { how: 'lost' }])).toBe('lost');
  expect(
    findWeakest([
      { how: 'same', span: [0, 1] },
      { how: 'moved', span: [2, 3] },
    ]),
  ).toBe('moved');
  expect(findWeakest([])).toBe('lost');
});
