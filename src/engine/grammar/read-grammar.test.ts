import { expect, test } from 'vitest';
import { english } from '../lang/en/english.suite.ts';
import type { Words } from '../layers/layers.ts';
import { detectTokens } from '../segment/tokens.ts';
import { createWords } from './create-words.ts';
import { readMarked } from './marked-grammar.suite.ts';
import { findPhraseHolding } from './read-phrase.ts';
import { isVerb } from './verb.ts';

function read(marked: string): Words {
  const { text, ...readings } = readMarked(marked);
  const tokens = detectTokens(text, [0, text.length]);
  return createWords(tokens, 0, tokens.length, english, readings);
}

const DOG = "(the/DET mayor/NOUN 's/PART old-age/NOUN *dog/NOUN) does/AUX n't/PART bark/VERB";

test('words have the class of the word that they begin in, phrases the indices of words', () => {
  const words = read(DOG);
  expect(words.map(({ text, wordClass }) => `${text} ${wordClass}`)).toEqual([
    ...['the DET', 'mayor NOUN', "'s PART", 'old NOUN', '- NOUN', 'age NOUN', 'dog NOUN'],
    ...["doesn't AUX", 'bark VERB'],
  ]);
  expect(words.phrases).toEqual([{ first: 0, end: 7, head: 6 }]);
  expect(findPhraseHolding(words, 3)).toBe(words.phrases[0]);
  expect(findPhraseHolding(words, 7)).toBeNull();
});

test.each([
  ['(two/NUM planned/VERB *exports/NOUN) fell/VERB', 'fell'],
  ['(*Skarn/PROPN) plans/VERB to/PART cut/VERB (*rents/NOUN)', 'plans cut'],
  ['(the/DET *plans/NOUN) may/AUX fail/VERB', 'may fail'],
  ['after/ADP losing/VERB (*it/PRON)', 'losing'],
])('verbs stand outside of noun phrases: %s', (marked, verbs) => {
  const words = read(marked);
  expect(
    words
      .filter((_, index) => isVerb(words, index))
      .map(({ text }) => text)
      .join(' '),
  ).toBe(verbs);
});

test('where the model is not sure, rules tell', () => {
  const { text, wordReadings } = readMarked('Ships/NOUN *sailed/NOUN');
  const tokens = detectTokens(text, [0, text.length]);
  const unsure = wordReadings.map((reading) => ({ ...reading, likelihood: 0.5 }));
  const words = createWords(tokens, 0, tokens.length, english, { wordReadings: unsure, phraseReadings: [] });
  expect(words.map(({ wordClass }) => wordClass)).toEqual([null, null]);
  expect(isVerb(words, 1)).toBe(true);
});
