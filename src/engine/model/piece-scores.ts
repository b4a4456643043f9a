import type { PieceSequence } from './piece-sequence.ts';
import type { GrammarScoreName, ReaderSettings, ScoreName, WindowScores } from './reader-model.ts';

/** One kind of scores of a whole sequence, put together from its windows. */
export interface PieceScores {
  /** Windows come in the order of the text. */
  add(scores: WindowScores): void;
  /** The scores of the piece at an index. */
  at(index: number): Float32Array;
}

/** Of two windows that share a piece, the one whose edge is farther from it tells: that has read more of what is around. */
export function createPieceScores(
  name: ScoreName | GrammarScoreName,
  { pieces }: Pick<PieceSequence, 'pieces'>,
  { layout }: Pick<ReaderSettings, 'layout'>,
): PieceScores {
  const columns = layout[name] ?? 0;
  const all = new Float32Array(columns * pieces.length);
  let endBefore = 0;
  return {
    add({ window: [first, end], rows, width, offsets }) {
      const from = first < endBefore ? Math.ceil((first + endBefore) / 2) : first;
      for (let at = from; at < end; at++) {
        const start = (at - first) * width + (offsets[name] ?? 0);
        all.set(rows.subarray(start, start + columns), at * columns);
      }
      endBefore = end;
    },
    at: (index) => all.subarray(index * columns, (index + 1) * columns),
  };
}
