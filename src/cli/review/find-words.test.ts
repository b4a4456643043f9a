import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const TEXT = 'No, she said. Grain (all of it) was lost,\nhe said. No grain came.';

test.each<[string, number, string]>([
  ['she said', 0, 'she said'],
  ['said', 0, 'said'],
  ['Grain (all', 0, 'Grain (all'],
  ['lost, he said', 0, 'lost,\nhe said'],
  ['Grain … lost', 0, 'Grain (all of it) was lost'],
  ['Grain ... came', 0, 'Grain (all of it) was lost,\nhe said. No grain came'],
])('%s stands there', (typed, near, words) => {
  expect(TEXT.slice(...findWords(TEXT, typed, near))).toBe(words);
});

test('of several places the nearest is taken', () => {
  expect(findWords(TEXT, 'said', 0)[0]).toBe(8);
  expect(findWords(TEXT, 'said', 50)[0]).toBe(45);
});

test.each([
  ['nobody', /do not stand in the document/],
  ['', /do not stand in the document/],
  ['came … grain', /do not stand in the document/],
])('%j does not stand there', (typed, message) => {
  expect(() => findWords(TEXT, typed, 0)).toThrow(message);
});

test('two places as near are for a person to tell apart', () => {
  expect(() => findWords('no yes  no', 'no', 5)).toThrow(/two places as near/);
});
