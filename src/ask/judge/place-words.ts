import type { Span } from '../../schema/span.ts';
import type { Passage } from '../passage.ts';

/** Where a stretch of a passage's words lies in its document: a passage's words are its pieces with a space between. */
export function placeWords({ spans }: Pick<Passage, 'spans'>, [from, to]: Span): readonly Span[] {
  const placed: Span[] = [];
  let passed = 0;
  for (const [start, end] of spans) {
    const length = end - start;
    const [first, last] = [Math.max(from - passed, 0), Math.min(to - passed, length)];
    if (first < last) placed.push([start + first, start + last]);
    passed += length + 1;
  }
  return placed;
}
