import type { Words } from '../../layers/layers.ts';

/** "1. First", "for two reasons: 1) It rains", "section 25(1)". */
export const skipListNumber = (words: Words, index: number): number =>
  isStopped(words, index) || isBracketed(words, index) ? index + 2 : index;

/** "1. First". */
const isStopped = (words: Words, index: number): boolean =>
  index === 0 && words[1]?.text === '.' && words[1].isGlued && words[2]?.isGlued !== true;

/** "Asked about 1) the date and 2) the place", "section 25(1)", but "(it sold 12)" and "a goal difference (-8)". */
function isBracketed(words: Words, index: number): boolean {
  if (words[index + 1]?.text !== ')' || !/^\d{1,2}$/.test(words[index]!.text)) return false;
  const before = words[index - 1];
  if (before?.norm === '-') return false;
  if (before?.text === '(') return before.isGlued;
  return before === undefined || before.kind === 'mark' || !isBracketOpen(words, index);
}

function isBracketOpen(words: Words, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_BRACKET); at--) {
    if (words[at]!.text === ')') return false;
    if (words[at]!.text === '(') return true;
  }
  return false;
}

const LONGEST_BRACKET = 40;
