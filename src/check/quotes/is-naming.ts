import type { Language } from '../../engine/language/language.ts';
import type { CheckView } from '../view.ts';
import type { Quote } from './list-quotes.ts';

/** Does a text give a name in marks, or speak of a word: “the Hammer”, “The Long Winter”, the word “ferry”, called “the pit”? */
export function isNaming(
  { span, statements }: Quote,
  { text, language }: Pick<CheckView, 'text' | 'language'>,
): boolean {
  const words = text.slice(...span);
  if (isTitle(words, language)) return true;
  const { naming, calling } = language.proofWords;
  const isSpoken = statements.some(({ speakers }) => speakers.length > 0);
  return listBefore(text, span[0]).some(({ word, end }) => {
    // “the pit” is Moss's word where Moss calls it so, and a film is not named where she praised it and said “…”
    if (calling.has(word)) return !isSpoken;
    return naming.has(word) && !statements.some(({ cue }) => cue.some(([start]) => start >= end && start < span[0]));
  });
}

const REACH = 50;
const NEAR = 4;

/** The last words before the marks, back to a stop. */
function listBefore(text: string, at: number): readonly { readonly word: string; readonly end: number }[] {
  const from = Math.max(0, at - REACH);
  const written = text.slice(from, at - 1).trimEnd();
  const before = written.endsWith(',') ? written.slice(0, -1) : written;
  const stop = Math.max(...['.', ',', ':', ';', '”', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return [...before.slice(stop).matchAll(/[\p{L}-]+/gu)]
    .slice(-NEAR)
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), end: from + stop + index + word.length }));
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONG = 4;

/** Every word but the small ones has a capital, and more than the first; one word alone is a name where it has one. */
function isTitle(words: string, { functionWords: { prepositions, coordinators } }: Language): boolean {
  const listed = words.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const isSmall = (word: string) =>
    word.length < LONG || prepositions.has(word.toLowerCase()) || coordinators.has(word.toLowerCase());
  const capitals = listed.filter((word) => CAPITAL.test(word));
  const long = listed.filter((word) => !isSmall(word) || CAPITAL.test(word));
  return (
    (capitals.length > 1 || listed.length <= long.length + 1) &&
    long.some(({ length }) => length >= LONG) &&
    long.every((word) => CAPITAL.test(word))
  );
}
