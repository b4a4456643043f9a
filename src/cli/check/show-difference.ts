import { diffArrays } from 'diff';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import type { MarkedText } from './underline-text.ts';

/** With less in common the one is no form of the other, and marks would cover both. */
const LEAST_COMMON = 0.4;

/**
 * Two wordings of one saying, each with the words that the other has not; null where they are alike, or have little in common.
 * `found` is where a finding stands in what is said: what either has more at its ends belongs to it only there.
 */
export function showDifference(
  said: string,
  original: string,
  found: Span = [0, said.length],
): { readonly said: MarkedText; readonly original: MarkedText } | null {
  const [one, other] = [listWords(said), listWords(original)];
  const hunks = listHunks(one, other);
  const common = one.length - hunks.reduce((sum, { removed }) => sum + removed.length, 0);
  if (!hunks.length || common < LEAST_COMMON * Math.min(one.length, other.length)) return null;
  const told = hunks.filter((hunk) => isTold(hunk, said, found));
  if (!told.length) return null;
  return {
    said: { text: said, marked: told.flatMap(({ removed }) => spanOf(removed)) },
    original: { text: original, marked: told.flatMap(({ added }) => spanOf(added)) },
  };
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** What stands between words that both have. */
interface Hunk {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const listWords = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, start: index }));

/** Marks around a word and its capitals are no difference of words. */
const fold = ({ word }: Word): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

function listHunks(one: readonly Word[], other: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [at, to] = [0, 0];
  let open: { removed: Word[]; added: Word[]; isFirst: boolean } | null = null;
  const close = (isLast: boolean) => {
    if (open) hunks.push({ ...open, isLast });
    open = null;
  };
  for (const { added, removed, count = 0 } of diffArrays(one.map(fold), other.map(fold))) {
    if (!added && !removed) close(false);
    else {
      open ??= { removed: [], added: [], isFirst: at === 0 && to === 0 };
      if (removed) open.removed.push(...one.slice(at, at + count));
      else open.added.push(...other.slice(to, to + count));
    }
    if (!added) at += count;
    if (!removed) to += count;
  }
  close(true);
  return hunks;
}

/** More than this at an end is what the quotation does not take in. */
const MOST_MORE = 3;

function isTold({ removed, added, isFirst, isLast }: Hunk, { length }: string, found: Span): boolean {
  if (!isFirst && !isLast) return true;
  if (removed.length) return spanOf(removed).some((span) => isOverlapping(span, found));
  return added.length <= MOST_MORE && (isFirst ? found[0] === 0 : found[1] === length);
}

function spanOf(words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [[first.start, last.start + last.word.length]] : [];
}
