import type { CheckView } from '../view.ts';
import type { Quote } from './list-quotes.ts';

/** Does a text give a name in marks, or speak of a word: “the Hammer”, “The Long Winter”, the word “ferry”, called “the pit”? */
export function isNaming({ span }: Quote, { text, language }: Pick<CheckView, 'text' | 'language'>): boolean {
  const words = text.slice(...span);
  if (isTitle(words)) return true;
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]).match(/[\p{L}-]+/gu) ?? [];
  return before.slice(-NEAR).some((word) => language.proofWords.naming.has(word.toLowerCase()));
}

const REACH = 40;
const NEAR = 3;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONG = 4;

/** Every word but the small ones has a capital; one word alone is a name where it has one. */
function isTitle(words: string): boolean {
  const listed = words.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const long = listed.filter((word) => word.length >= LONG);
  return (
    (long.length > 1 || listed.length <= long.length + 1) && long.length > 0 && long.every((word) => CAPITAL.test(word))
  );
}
