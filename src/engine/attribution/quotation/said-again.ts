import type { Span } from '../../../schema/span.ts';

/** Headlines and quotations are read up to these many words, so that a pair of them costs little. */
const MOST_WORDS = 60;
const MOST_OTHERS = 400;
/** So many quotations in headlines are looked for, and among so many statements: a page of nothing else costs no more. */
export const MOST_HEADLINES = 10;
export const MOST_STATEMENTS = 500;
/** Fewer words are said by chance. */
const FEWEST_WORDS = 4;
/** So much of what a headline quotes stands in the text too, in its order; headlines shorten. */
const LEAST_SHARE = 0.8;

/** Are words that a headline quotes said elsewhere, in their order? ‘It was like a horror film’ of “It was like something out of a horror film”. */
export function isSaidAgain(text: string, quoted: readonly Span[], said: readonly Span[]): boolean {
  const words = wordsOf(text, quoted).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return false;
  return countInOrder(words, wordsOf(text, said).slice(0, MOST_OTHERS)) >= LEAST_SHARE * words.length;
}

const wordsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.flatMap(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** The length of the longest common subsequence (Hirschberg 1975, the lengths alone). */
function countInOrder(words: readonly string[], others: readonly string[]): number {
  let row = new Uint16Array(others.length + 1);
  for (const word of words) {
    const next = new Uint16Array(others.length + 1);
    for (const [at, other] of others.entries()) {
      next[at + 1] = word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    }
    row = next;
  }
  return row[others.length]!;
}
