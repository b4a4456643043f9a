import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import type { FoldedText } from './fold-text.ts';
import type { PreparedText } from './prepare-text.ts';

/** A word or two after a break may be the same by chance: many sentences begin with "The". */
const BY_CHANCE = 10;

/**
 * Does what is the same, from one block to another, begin and end with whole sentences or lines, here as there, wherever it
 * does not reach the end of what was kept, or come within `slack` of it? So a paragraph that was moved looks from within.
 */
export const standsAtBreak = (
  pattern: Pattern,
  text: PreparedText,
  [first, last]: readonly [Block, Block],
  slack: number,
): boolean => startsAtBreak(pattern, text, first, slack) && endsAtBreak(pattern, text, last, slack);

export function startsAtBreak(pattern: Pattern, text: PreparedText, block: Block, slack: number): boolean {
  const last = Math.max(block.from, Math.min(pattern.first, block.from + BY_CHANCE));
  return block.from <= slack || hasBreak(pattern, text, block, block.from, last);
}

export function endsAtBreak(pattern: Pattern, text: PreparedText, block: Block, slack: number): boolean {
  const end = block.from + block.length;
  const first = Math.min(end, Math.max(pattern.end, end - BY_CHANCE));
  return end >= pattern.codes.length - slack || hasBreak(pattern, text, block, first, end);
}

function hasBreak(pattern: Pattern, text: PreparedText, block: Block, start: number, stop: number): boolean {
  const { from, to, length } = block;
  for (let at = Math.max(start, from); at <= Math.min(stop, from + length); at++) {
    if (isBreak(pattern, at) && isBreak(text.folded, at - from + to)) return true;
  }
  return false;
}

const CLOSING = /[.!?…:;]["'”’)\]]*\s*$/;

/** Does a line or sentence end before this code? So does every one at the edge of what is there. */
function isBreak({ raw, starts, ends }: FoldedText, at: number): boolean {
  if (at <= 0 || at >= starts.length) return true;
  const before = raw.slice(Math.max(0, ends[at - 1]! - 8), ends[at - 1]);
  const around = /\s*$/.exec(before)![0] + /^\s*/.exec(raw.slice(starts[at], starts[at]! + 8))![0];
  return around.includes('\n') || CLOSING.test(before);
}
