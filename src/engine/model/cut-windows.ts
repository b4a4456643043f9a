import { LINE_END } from './piece-features.ts';
import type { PieceSequence, Run } from './piece-sequence.ts';

export interface WindowSize {
  /** The most pieces that a window holds, without the two special ones. */
  readonly pieces: number;
  /** How many pieces two windows share at most that part in the middle of a paragraph, so that what stands near an edge is read with what is beside it. */
  readonly overlap: number;
}

/** A paragraph that is shorter than this share of a window, such as a heading, is read with the next one. */
const SHORT = 1 / 32;
/** Of a part that is longer than a window: a window ends with a paragraph if it is filled to this share by then. */
const LEAST_FILLED = 0.6;

type Cuttable = Pick<PieceSequence, 'pieces' | 'sentence' | 'gap'>;

/**
 * A window for each paragraph, short ones with the next; a text that fits into one window is not cut. So a changed paragraph
 * changes no window but its own. On held-out articles such windows read better than full ones, and cost less: what a piece
 * costs grows with its window.
 */
export function cutWindows(text: string, sequence: Cuttable, size: WindowSize): Run[] {
  const { length } = sequence.pieces;
  const cuts = length <= size.pieces ? [] : findCuts(text, sequence, SHORT * size.pieces);
  return [...cuts, length].flatMap((end, index) => fillWindows(sequence, [cuts[index - 1] ?? 0, end], size));
}

/** Behind paragraphs that are no shorter than `shortest`, but for those whose colon announces the next: Moss said:¶“No deal.” */
function findCuts(text: string, { pieces, sentence, gap }: Cuttable, shortest: number): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (let at = 1; at < pieces.length; at++) {
    if (gap[at] !== LINE_END || sentence[at] === sentence[at - 1]) continue;
    const announces = text[pieces[at - 1]!.span[1] - 1] === ':';
    if (announces) continue;
    if (at - start >= shortest) cuts.push(at);
    start = at;
  }
  return cuts;
}

/**
 * Windows of a part, one if it fits: of whole paragraphs as many as fit; of whole sentences where a paragraph is longer than a
 * window, or the next one would leave a window too empty; a sentence that is longer is cut.
 */
function fillWindows({ sentence, gap }: Cuttable, part: Run, { pieces, overlap }: WindowSize): Run[] {
  const edges = [...sentenceStarts(sentence, part, pieces), part[1]];
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

function sentenceStarts(sentence: readonly number[], [first, end]: Run, longest: number): number[] {
  const starts: number[] = [];
  for (let at = first; at < end; at++) {
    if (at === first || sentence[at] !== sentence[at - 1] || at - starts.at(-1)! >= longest) starts.push(at);
  }
  return starts;
}
