import { expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createTerms, listPhrases } from './create-terms.ts';
import { listNames } from './list-names.ts';

const english = await loadLanguage();

test('words that say something, by their first letters', () => {
  const terms = createTerms('The bridges of Larn should not be closed by them.', [], english);
  expect(terms).toEqual([[['bridg']], [['larn']], [['clo']]]);
});

test('a name is one term with all that its bearer is called, and its words are none of their own', () => {
  const names = [['Moss', 'Ada Moss', 'A. Moss-Hale']];
  const terms = createTerms('Moss will leave', names, english);
  expect(terms).toEqual([[['mos'], ['ada', 'mos'], ['a', 'mos', 'hal']], [['leav']]]);
});

test('phrases are whole words, without accents', () => {
  expect(listPhrases('Should the Café’s owner sell?', english)).toEqual(['cafe', 'owner', 'sell']);
});

test.each([
  ['The Bank of Lorn will sue Ada Moss.', ['Bank', 'Lorn', 'Ada Moss']],
  ["President Moss's May plan, Vesmar’s own", ['President Moss', 'May', 'Vesmar']],
  ['The U.S. should go', ['U.S.']],
  ['it rains', []],
])('names of %s', (sentence, names) => {
  expect(listNames(sentence, english)).toEqual(names);
});
