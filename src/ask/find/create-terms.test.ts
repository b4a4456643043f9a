import { expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createTerms, listPhrases } from './create-terms.ts';
import { listNames } from './list-names.ts';

const english = await loadLanguage();

test('words that say something, by their first letters', () => {
  expect(createTerms('The bridges of Larn should not be closed by them.', [], english)).toEqual([
    ['bridg'],
    ['larn'],
    ['clo'],
  ]);
});

test('a name is one term with all that its bearer is called', () => {
  const names = [['Ada Moss', 'Moss', 'Ada Moss-Hale']];
  expect(createTerms('Moss will leave', names, english)).toEqual([['ada', 'mos', 'hal'], ['leav']]);
});

test('spellings of somebody else say nothing', () => {
  expect(createTerms('It rains', [['Ada Moss']], english)).toEqual([['rain']]);
});

test('phrases are whole words, without accents', () => {
  expect(listPhrases('Should the Café’s owner sell?', english)).toEqual(['cafe', 'owner', 'sell']);
});

test.each([
  ['The Bank of Lorn will sue Ada Moss.', ['The Bank', 'Lorn', 'Ada Moss']],
  ["Moss's plan is Vesmar’s own", ['Moss', 'Vesmar']],
  ['it rains', []],
])('names of %s', (sentence, names) => {
  expect(listNames(sentence)).toEqual(names);
});
