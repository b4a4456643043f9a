import type { PieceSequence, Run } from './piece-sequence.ts';

export interface WindowSize {
  /** The most pieces that a window holds, without the two special ones. */
  readonly pieces: number;
  /** How many pieces two neighbours share at most, so that what stands near an edge is read with what is beside it. */
  readonly overlap: number;
}

/** Ranges of whole sentences; one that is longer than a window is cut. The same as `cut_windows` in training/data.py. */
export function cutWindows({ sentence }: Pick<PieceSequence, 'sentence'>, { pieces, overlap }: WindowSize): Run[] {
  const edges = [...sentenceStarts(sentence, pieces), sentence.length];
  const windows: Run[] = [];
  let at = 0;
  while (at + 1 < edges.length) {
    let end = at + 1;
    while (end + 1 < edges.length && edges[end + 1]! - edges[at]! <= pieces) end++;
    windows.push([edges[at]!, edges[end]!]);
    if (end + 1 >= edges.length) break;
    let next = end;
    // what is shared leaves room for the next sentence, or the window would lie inside this one
    const fits = (from: number) => edges[end]! - edges[from]! <= overlap && edges[end + 1]! - edges[from]! <= pieces;
    while (next - 1 > at && fits(next - 1)) next--;
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
