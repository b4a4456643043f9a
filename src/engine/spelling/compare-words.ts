import { type Alignment, type AlignmentOptions, alignWords } from './align-words.ts';

/** Short words bear no difference, long ones up to this. */
const MAX_WORD_COST = 0.6;
const COST_PER_LETTER = 0.08;

/**
 * How two normalized words are spellings of one: the alignment, if it costs no more than their length bears. A word of
 * two letters bears none but those that cost nothing.
 */
export function compareWords(a: string, b: string, options?: AlignmentOptions): Alignment | null {
  const alignment = alignWords(a, b, options);
  if (!alignment) return null;
  const length = Math.min(a.length, b.length);
  const limit = length < 3 ? 0 : Math.min(MAX_WORD_COST, COST_PER_LETTER * length);
  return alignment.cost <= limit + 1e-9 ? alignment : null;
}

/** Word by word, in their order; null if one pair of words is no spelling of one. */
export function compareWordLists(
  a: readonly string[],
  b: readonly string[],
  options?: AlignmentOptions,
): Alignment | null {
  if (a.length !== b.length) return null;
  let cost = 0;
  const reasons: string[] = [];
  for (const [index, word] of a.entries()) {
    const alignment = compareWords(word, b[index]!, options);
    if (!alignment) return null;
    cost += alignment.cost;
    reasons.push(...alignment.reasons);
  }
  return { cost, reasons };
}
