import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT_LENGTH, createEvidence } from './evidence.ts';

test('keeps the words and what stands around them', () => {
  const text = 'The minister said on Monday that the harbour would stay closed until the ice had gone.';
  expect(createEvidence(text, [33, 44])).toEqual({
    span: [33, 44],
    exact: 'the harbour',
    prefix: 'he minister said on Monday that ',
    suffix: ' would stay closed until the ice',
  });
});

const LONE_SURROGATE = /\p{Surrogate}/u;

test('the context touches the words, is bounded, and is whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const starts = [0];
      for (const character of text) starts.push(starts.at(-1)! + character.length);
      const one = starts[a % starts.length]!;
      const other = starts[b % starts.length]!;
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const { exact, prefix, suffix } = createEvidence(text, [start, end]);
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(prefix + exact + suffix).not.toMatch(LONE_SURROGATE);
    }),
  );
});
