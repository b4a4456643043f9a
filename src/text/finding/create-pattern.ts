import type { Evidence } from '../evidence.ts';
import { type FoldedText, findCode, foldText } from './fold-text.ts';
import { SEED_LENGTH } from './seed-index.ts';

/** Evidence as one stretch of folded text: what stands before, the words, what stands after. */
export interface Pattern extends FoldedText {
  /** Where the words begin and end among the codes. */
  readonly first: number;
  readonly end: number;
  /** Where seeds are taken. */
  readonly seeds: readonly number[];
}

export function createPattern({ span, exact, prefix, suffix }: Evidence, context: number): Pattern {
  // Half a character is never kept, so that a context at no edge may be one unit shorter.
  const folded = foldText(prefix + exact + suffix, {
    start: span[0] === prefix.length,
    end: suffix.length < context - 1,
  });
  const atEdge = findCode(folded, prefix.length);
  // The edge of a text is no part of the words.
  const first = folded.ends[atEdge] === prefix.length ? atEdge + 1 : atEdge;
  // White space alone is no words: it stands everywhere.
  const end = exact.trim() === '' ? first : findCode(folded, prefix.length + exact.length);
  return { ...folded, first, end, seeds: listSeeds(folded.codes.length, first, end) };
}

const STEP = 4;
/** How far into the words seeds stand close together; between the two ends of longer words there are only some. */
const CLOSE = 96;
const MOST_BETWEEN = 32;

function listSeeds(length: number, first: number, end: number): readonly number[] {
  const last = length - SEED_LENGTH;
  const seeds: number[] = [];
  const stride = Math.max(STEP, Math.ceil((end - first - 2 * CLOSE) / MOST_BETWEEN));
  for (let at = 0; at <= last; ) {
    seeds.push(at);
    const isBetween = at >= first + CLOSE && at + stride <= end - CLOSE;
    at += isBetween ? stride : STEP;
  }
  if (last >= 0 && seeds.at(-1) !== last) seeds.push(last);
  return seeds;
}
