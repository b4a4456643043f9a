import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { AskedDocument } from '../../asked-document.ts';

/** The paragraph of a place with those beside it. */
export function withBlocksAround({ record: { blocks } }: AskedDocument, [start, end]: Span): Span {
  const at = findFirstEndingAfter(blocks, start);
  const [before, after] = [blocks[Math.max(0, at - 1)], blocks[Math.min(blocks.length - 1, at + 1)]];
  return [Math.min(start, before?.span[0] ?? start), Math.max(end, after?.span[1] ?? end)];
}
