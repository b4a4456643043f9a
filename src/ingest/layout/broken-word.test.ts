import { expect, test } from 'vitest';
import { collectWords, joinLines } from './join-lines.ts';

const join = (...lines: string[]): string => joinLines(lines, collectWords(lines));

test.each([
  ['The govern-', 'ment', 'The government'],
  ['Klara Hoff-', 'mann', 'Klara Hoffmann'],
  ['an inter-', 'national case', 'an international case'],
  ['they went with-', 'out him', 'they went without him'],
  ['the labor-', 'atories', 'the laboratories'],
  ['the pro-', 'gram', 'the program'],
])('%s/%s is one word broken', (before, after, expected) => {
  expect(join(before, after)).toBe(expected);
});

test.each([
  ['a well-', 'known firm', 'a well-known firm'],
  ['the state-', 'owned yard', 'the state-owned yard'],
  ['she was re-', 'elected', 'she was re-elected'],
  ['an ex-', 'minister', 'an ex-minister'],
  ['an Anglo-', 'American plan', 'an Anglo-American plan'],
  ['state-of-the-', 'art', 'state-of-the-art'],
  ['12-', '15 million', '12-15 million'],
  ['in 2019-', '20', 'in 2019-20'],
  ['an 18-', 'year-old', 'an 18-year-old'],
])('%s/%s keeps its hyphen', (before, after, expected) => {
  expect(join(before, after)).toBe(expected);
});

test('the words of the document come first', () => {
  expect(join('A wellknown firm and a well-', 'known one')).toBe('A wellknown firm and a wellknown one');
  expect(join('The inter-faith day of the inter-', 'faith house')).toBe('The inter-faith day of the inter-faith house');
});

test('an address goes on without a blank, and a list keeps its own', () => {
  expect(join('See https://skarn.example/har-', 'bour/plan for more')).toBe(
    'See https://skarn.example/har-bour/plan for more',
  );
  expect(join('See https://skarn.example/plan', 'for more')).toBe('See https://skarn.example/plan for more');
  expect(join('the long-', 'and short-term plan')).toBe('the long- and short-term plan');
  expect(join('soft\u00AD', 'ware')).toBe('software');
});
