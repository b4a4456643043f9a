import { alignWords, listWords, type Range, type WordPair } from './align-words.ts';
import type { Chain } from './chain-blocks.ts';
import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import { isWordCode } from './fold-text.ts';
import type { PreparedText } from './prepare-text.ts';

/** How much a letter that only one of the two has takes from letters that both have, at the ends. */
const PENALTY = 0.25;
/** How many codes may have come in at an end before what stands there is the same again. */
const MOST_COME_IN = 24;

/** All that is the same in the pattern and at one place of the text: the blocks, and whole words between and around them. */
export function alignChain(pattern: Pattern, text: PreparedText, chain: Chain): readonly Block[] {
  const codes = text.folded.codes;
  const blocks = chain.flatMap((block) => toWholeWords(block, pattern.codes, codes) ?? []);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const parts: Block[] = [...alignStart(first)];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) parts.push(...alignBetween(before, block));
    parts.push(block);
  }
  return joinTouching([...parts, ...alignEnd(last)]);

  function alignStart({ from, to }: Block): readonly Block[] {
    const one = listWords(pattern.codes, [0, from]).toReversed();
    const other = listWords(codes, [Math.max(0, to - from - MOST_COME_IN), to]).toReversed();
    return toBlocks(one, other, align(one, other, PENALTY)).toReversed();
  }

  function alignBetween(a: Block, b: Block): readonly Block[] {
    const one = listWords(pattern.codes, [a.from + a.length, b.from]);
    const other = listWords(codes, [a.to + a.length, b.to]);
    return toBlocks(one, other, align(one, other, 0));
  }

  function alignEnd({ from, to, length }: Block): readonly Block[] {
    const left = pattern.codes.length - from - length;
    const one = listWords(pattern.codes, [from + length, pattern.codes.length]);
    const other = listWords(codes, [to + length, Math.min(codes.length, to + length + left + MOST_COME_IN)]);
    return toBlocks(one, other, align(one, other, PENALTY));
  }

  function align(one: readonly Range[], other: readonly Range[], penalty: number): readonly WordPair[] {
    return alignWords({ codes: pattern.codes, words: one }, { codes, words: other }, penalty, text.work);
  }
}

const toBlocks = (one: readonly Range[], other: readonly Range[], pairs: readonly WordPair[]): Block[] =>
  pairs.map(([row, column]) => {
    const [from, end] = one[row]!;
    return { from, to: other[column]![0], length: end - from };
  });

/** Without half a word at its ends, where the other half differs: "minist" of "minister" and "ministry" is no word. */
function toWholeWords({ from, to, length }: Block, one: Uint16Array, other: Uint16Array): Block | null {
  const isWord = (at: number) => isWordCode(one[at]!);
  const isEither = (at: number, otherAt: number) => isWordCode(one[at] ?? 0) || isWordCode(other[otherAt] ?? 0);
  let start = 0;
  let end = length;
  if (from > 0 && isEither(from - 1, to - 1)) while (start < end && isWord(from + start)) start++;
  if (from + end < one.length && isEither(from + end, to + end)) while (end > start && isWord(from + end - 1)) end--;
  return start < end ? { from: from + start, to: to + start, length: end - start } : null;
}

function joinTouching(parts: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.from + last.length === part.from && last.to + last.length === part.to) {
      joined[joined.length - 1] = { ...last, length: last.length + part.length };
    } else joined.push(part);
  }
  return joined;
}
