import { LINE_END } from './piece-features.ts';
import type { PieceSequence, Run } from './piece-sequence.ts';

export interface WindowSize {
  /** The most pieces that a window holds, without the two special ones. */
  readonly pieces: number;
  /** How many pieces two windows share at most that part in the middle of a paragraph, so that what stands near an edge is read with what is beside it. */
  readonly overlap: number;
}

/** A window ends with a paragraph if it is filled to this share by then. */
const LEAST_FILLED = 0.6;

/**
 * Ranges of whole paragraphs, which share nothing; of whole sentences where a paragraph is longer than a window, or the next
 * one would leave a window too empty; a sentence that is longer is cut. On held-out articles, windows that begin with a
 * paragraph read as well as windows that share 96 pieces with their neighbours, and there are a sixth fewer pieces to read.
 */
export function cutWindows(
  { sentence, gap }: Pick<PieceSequence, 'sentence' | 'gap'>,
  { pieces, overlap }: WindowSize,
): Run[] {
  const edges = [...sentenceStarts(sentence, pieces), sentence.length];
  const last = edges.length - 1;
  const lengthOf = (from: number, to: number) => edges[to]! - edges[from]!;
  const isParagraphEnd = (edge: number) => edge === last || gap[edges[edge]!] === LINE_END;
  const windows: Run[] = [];
  let at = 0;
  while (at < last) {
    let end = at + 1;
    while (end < last && lengthOf(at, end + 1) <= pieces) end++;
    let paragraphEnd = end;
    while (paragraphEnd > at && !isParagraphEnd(paragraphEnd)) paragraphEnd--;
    if (paragraphEnd > at && lengthOf(at, paragraphEnd) >= LEAST_FILLED * pieces) end = paragraphEnd;
    windows.push([edges[at]!, edges[end]!]);
    if (end === last) break;
    let next = end;
    // what is shared leaves room for the next sentence, or the window would lie inside this one
    const fits = (from: number) => lengthOf(from, end) <= overlap && lengthOf(from, end + 1) <= pieces;
    if (!isParagraphEnd(end)) while (next - 1 > at && fits(next - 1)) next--;
    at = next;
  }
  return windows;
}

function sentenceStarts(sentence: readonly number[], longest: number): number[] {
  const starts: number[] = [];
  for (const [index, number] of sentence.entries()) {
    if (index === 0 || number !== sentence[index - 1] || index - starts.at(-1)! >= longest) starts.push(index);
  }
  return starts;
}
