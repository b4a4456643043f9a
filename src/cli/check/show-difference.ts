import { diffArrays } from 'diff';
import type { Span } from '../../schema/span.ts';
import type { MarkedText } from './underline-text.ts';

/** With less in common the one is no form of the other, and marks would cover both. */
const LEAST_COMMON = 0.4;

/** Two wordings of one saying, each with the words that the other has not; null where they are alike, or have little in common. */
export function showDifference(
  said: string,
  original: string,
): { readonly said: MarkedText; readonly original: MarkedText } | null {
  const [one, other] = [listWords(said), listWords(original)];
  const changes = diffArrays(one.map(fold), other.map(fold));
  const common = changes.reduce((sum, { added, removed, count = 0 }) => (added || removed ? sum : sum + count), 0);
  if (common === Math.max(one.length, other.length) || common < LEAST_COMMON * Math.min(one.length, other.length)) {
    return null;
  }
  const marked: Record<'said' | 'original', Span[]> = { said: [], original: [] };
  let [at, to] = [0, 0];
  for (const { added, removed, count = 0 } of changes) {
    if (removed) marked.said.push(spanOf(one, at, count));
    if (added) marked.original.push(spanOf(other, to, count));
    if (!added) at += count;
    if (!removed) to += count;
  }
  return { said: { text: said, marked: marked.said }, original: { text: original, marked: marked.original } };
}

interface Word {
  readonly word: string;
  readonly start: number;
}

const listWords = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, start: index }));

/** Marks around a word and its capitals are no difference of words. */
const fold = ({ word }: Word): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

function spanOf(words: readonly Word[], from: number, count: number): Span {
  const last = words[from + count - 1]!;
  return [words[from]!.start, last.start + last.word.length];
}
