import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';

/** The paragraph that words stand in, and so many behind it. */
export function findParagraphs({ blocks }: OnRecord, [start, end]: Span, behind = 0): Span {
  const at = findFirstEndingAfter(blocks, start);
  const last = blocks[Math.min(blocks.length - 1, at + behind)];
  return [Math.min(start, blocks[at]?.span[0] ?? start), Math.max(end, last?.span[1] ?? end)];
}
