import type { Pattern } from './create-pattern.ts';
import type { Block } from './find-blocks.ts';
import type { FoldedText } from './fold-text.ts';
import type { PreparedText } from './prepare-text.ts';

/** A word or two after a break may be the same by chance: many sentences begin with "The". */
const BY_CHANCE = 10;

/**
 * Does what is the same, from one block to another, begin and end with whole sentences, here as there, wherever it does not
 * reach the end of what was kept? So a paragraph that was moved looks from within; a sentence with other words does not.
 */
export function standsAtBreak(pattern: Pattern, text: PreparedText, first: Block, last: Block): boolean {
  const isStart = first.from === 0 || hasBreak(pattern, text, first, first.from, first.from + BY_CHANCE);
  const end = last.from + last.length;
  return isStart && (end === pattern.codes.length || hasBreak(pattern, text, last, end - BY_CHANCE, end));
}

function hasBreak(
  pattern: Pattern,
  text: PreparedText,
  { from, to, length }: Block,
  start: number,
  end: number,
): boolean {
  for (let at = Math.max(start, from); at <= Math.min(end, from + length); at++) {
    if (isBreak(pattern, at) && isBreak(text.folded, at - from + to)) return true;
  }
  return false;
}

const CLOSING = /[.!?…:;]["'”’)\]]*\s*$/;

/** Is there the end of a sentence or line before this code, or around it nothing but white space? */
function isBreak({ raw, starts, ends }: FoldedText, at: number): boolean {
  if (at <= 0 || at >= starts.length) return true;
  const before = raw.slice(Math.max(0, ends[at - 1]! - 8), ends[at - 1]);
  const around = /\s*$/.exec(before)![0] + /^\s*/.exec(raw.slice(starts[at], starts[at]! + 8))![0];
  return around.includes('\n') || CLOSING.test(before);
}
