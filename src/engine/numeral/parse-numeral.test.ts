import { describe, expect, test } from 'vitest';
import { createWords } from '../grammar/create-words.ts';
import { english } from '../lang/en/english.suite.ts';
import { detectTokens } from '../segment/tokens.ts';
import { parseDigitValue } from './parse-digits.ts';
import { parseNumeral } from './parse-numeral.ts';

const parse = (text: string) => {
  const tokens = detectTokens(text, [0, text.length]);
  return parseNumeral(createWords(tokens, 0, tokens.length, english), 0);
};

describe('numbers', () => {
  test.each([
    ['80,000', 80_000],
    ['66 billion', 66e9],
    ['1.5bn', 1.5e9],
    ['7 3/4', 7.75],
    ['10½', 10.5],
    ['twenty-five', 25],
    ['two hundred and fifty thousand', 250_000],
    ['a hundred and thirty million', 130e6],
    ['one point six billion', 1.6e9],
    ['two and a half million', 2.5e6],
    ['half a million', 500_000],
    ['a quarter million', 250_000],
    ['a dozen', 12],
    ['two-thirds', 2 / 3],
    ['35 lakh', 3_500_000],
    ['.500', 0.5],
  ])('%s', (text, value) => {
    expect(parse(text)?.value).toBeCloseTo(value, 6);
  });

  test.each(['10^400', 'a', 'a third party', 'a quarter-finalist', 'people', '٣'])('%s is none', (text) => {
    expect(parse(text)).toBeNull();
  });
});

test.each(['1,5', '10.11.12', '1,00', '', ',5', '1'.repeat(41)])('"%s" is no plain number', (text) => {
  expect(parseDigitValue(text)).toBeNull();
});
