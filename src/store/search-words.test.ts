import { expect, test } from 'vitest';
import { countWords } from '../text/search-text.ts';
import { parseSearchWords, toIndexText } from './search-words.ts';

test.each([
  ['talks "ceasefire  deal" €', ['talks', 'ceasefire deal']],
  ['“peace deal” now now', ['peace deal', 'now']],
  ['an "open end', ['an', 'open', 'end']],
  ['nego\u00adtiate\u00a0now', ['negotiate', 'now']],
  ['NOT (a* OR b)', ['NOT', '(a*', 'OR', 'b)']],
  ['\ud83d x\u0000y', ['x', 'y']],
  [' "" ?! ', []],
])('%j asks for %j', (words, phrases) => {
  expect(parseSearchWords(words)).toEqual(phrases);
});

test('words are counted as a reader would', () => {
  expect(countWords('The EU’s well-known 1,000 — “no”.')).toBe(5);
  expect(countWords('')).toBe(0);
});

test.each([
  ['Łukasz Sørby', 'Lukasz Sorby'],
  ['Þórdís Weiß, Yıldız', 'Thórdís Weiss, Yildiz'],
  ['ÆØÅ', 'AeOÅ'],
])('%j is entered as %j too', (text, folded) => {
  expect(toIndexText(text)).toBe(`${text}\n${folded}`);
});

test.each(['José Müller', 'plain', 'Київ', '東京 서울', 'Ελλάδα'])('%j is entered as it is', (text) => {
  expect(toIndexText(text)).toBe(text);
});
