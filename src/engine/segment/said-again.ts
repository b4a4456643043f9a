import type { Span } from '../../schema/span.ts';

/** Only so many words of a headline and of a quotation are compared, so that a pair costs little. */
const MOST_WORDS = 60;
const MOST_OTHERS = 400;
/** Only so many quotations in headlines are looked for, among so many statements, so that a page full of them costs no more. */
export const MOST_HEADLINES = 10;
export const MOST_STATEMENTS = 500;
/** Fewer words are said by chance. */
const FEWEST_WORDS = 4;
/** At least this share of what a headline quotes stands in the text in the same order; headlines shorten. */
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
