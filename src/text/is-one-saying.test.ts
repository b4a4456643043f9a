import { expect, test } from 'vitest';
import { quotationWords } from '../engine/lang/en/quotation-words.ts';
import { isOneSaying } from './is-one-saying.ts';

test.each([
  ['I will not sit at that table, now or ever', 'I will not sit at that table while our mills burn', true],
  ['We will sell the mill', '“We will sell the mill,” … in the spring.', true],
  ['We will sell the mill', 'Nobody here wants to sell anything', false],
  ['We will sell', 'We will sell the mill', false],
  ['We will sell the mill', 'We will never burn a harvest', false],
])('%s | %s', (one, other, expected) => {
  expect([isOneSaying(one, other, quotationWords), isOneSaying(other, one, quotationWords)]).toEqual([
    expected,
    expected,
  ]);
});
