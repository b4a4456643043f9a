import type { Span } from '../../schema/span.ts';
import type { ConflictSide } from './conflict.ts';

/** Where in the words of a side those stand that differ from the other side. */
export function listDiffering({ spans, differing }: Pick<ConflictSide, 'spans' | 'differing'>): readonly Span[] {
  let before = 0;
  return spans.flatMap(([start, end]) => {
    const shift = before - start;
    // Pieces are joined by a space.
    before += end - start + 1;
    return differing
      .filter(([from, to]) => start <= from && to <= end)
      .map(([from, to]): Span => [from + shift, to + shift]);
  });
}
