import type { Words } from '../../../layers/layers.ts';

/** How far back an opening bracket is looked for. */
const ASIDE_WIDTH = 12;

/** Does a word stand in brackets? "(released in 2003)", "3 C.F.R. 99 (1953)". */
export function isInBrackets(words: Words, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - ASIDE_WIDTH); at--) {
    const { text } = words[at]!;
    if (text === ')' || text === ']') return false;
    if (text === '(' || text === '[') return true;
  }
  return false;
}
