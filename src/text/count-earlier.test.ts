import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../schema/span.ts';
import { countEarlier } from './count-earlier.ts';
import { type Characters, orderSuffixes } from './order-suffixes.ts';

/** What the words of few letters make: texts in which most things stand more than once. */
const textAndSpans = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\ud83d', '\u0000'), maxLength: 80 })
  .chain((text) => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length));
    const spans = fc.array(
      span.map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
      { maxLength: 12 },
    );
    return fc.record({ text: fc.constant(text), spans });
  });

function countNaively(text: string, [start, end]: Span): number {
  let count = 0;
  for (let at = 0; at < start; at++) if (text.startsWith(text.slice(start, end), at)) count++;
  return count;
}

test('counts the places before a span where the text has its words', () => {
  const text = 'aaaa bab';
  expect(
    countEarlier(text, [
      [2, 4],
      [0, 2],
      [7, 8],
      [6, 8],
    ]),
  ).toEqual([2, 0, 1, 0]);
  fc.assert(
    fc.property(textAndSpans, ({ text, spans }) => {
      expect(countEarlier(text, spans)).toEqual(spans.map((span) => countNaively(text, span)));
    }),
  );
});

test('positions are in the order of what follows them', () => {
  fc.assert(
    fc.property(textAndSpans, ({ text }) => {
      const naive = [...Array(text.length).keys()].sort((a, b) => (text.slice(a) < text.slice(b) ? -1 : 1));
      expect([...orderSuffixes(text).order]).toEqual(naive);
    }),
  );
});

/** A text that counts the characters that are read of it. */
function createCounted(text: string): Characters & { readonly read: () => number } {
  let read = 0;
  const count = (characters: number) => {
    read += characters;
  };
  return {
    length: text.length,
    charCodeAt(index) {
      count(1);
      return text.charCodeAt(index);
    },
    slice(start, end) {
      const words = text.slice(start, end);
      count(words.length + 1);
      return words;
    },
    read: () => read,
  };
}

describe('the work grows with the text times the logarithm of its length', () => {
  const sentence = 'Moss said that the talks had failed. ';
  test.each<[string, string, number]>([
    ['one letter, with many short items', 'a'.repeat(200_000), 3],
    ['one letter, with long items', 'a'.repeat(200_000), 4000],
    ['one sentence again and again', sentence.repeat(5_000), sentence.length],
    ['two letters in turn', 'ab'.repeat(100_000), 7],
  ])('%s', (_name, text, length) => {
    const spans = Array.from(
      { length: Math.floor(text.length / length) },
      (_, index): Span => [index * length, (index + 1) * length],
    );
    const counted = createCounted(text);
    const logarithm = Math.ceil(Math.log2(text.length));
    countEarlier(counted, spans);
    // all spans together are as long as the text, and each is looked for twice by halving
    expect(counted.read()).toBeLessThanOrEqual(text.length * (2 + 4 * (logarithm + 1)));
    expect(orderSuffixes(text).rounds).toBeLessThanOrEqual(logarithm);
  });
});
