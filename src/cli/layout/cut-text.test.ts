import { expect, test } from 'vitest';
import { cutToLines, cutToWidth } from './cut-text.ts';

test('cutToWidth cuts between characters, never inside one', () => {
  expect(cutToWidth('漢字漢字', 5)).toBe('漢字…');
  expect(cutToWidth('👩‍👩‍👧 family', 4)).toBe('👩‍👩‍👧 …');
  expect(cutToWidth('short', 5)).toBe('short');
});

test('cutToLines cuts between words, never inside one', () => {
  const words = 'The harbour will stay closed until the autumn';
  expect(cutToLines(words, 20, 2)).toBe('The harbour will stay closed until …');
  expect(cutToLines(words, 20, 3)).toBe(words);
  expect(cutToLines('incomprehensibilities', 10, 1)).toBe('incomprehensibilities …');
});
