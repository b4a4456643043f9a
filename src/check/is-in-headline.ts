import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { findFirstEndingAfter } from '../text/span.ts';

const STOP = /[.!?…:]["”'’»)\]]*$/;
const LONGEST = 160;

/** Stand the words in a heading, or in a short line that no stop ends? What it says the text below tells, and says by whom. */
export function isInHeadline({ blocks, document: { text } }: OnRecord, [start]: Span): boolean {
  const block = blocks[findFirstEndingAfter(blocks, start)];
  if (!block || block.span[0] > start) return false;
  const line = text.slice(...block.span).trim();
  return block.kind === 'heading' || (block.kind === 'paragraph' && line.length <= LONGEST && !STOP.test(line));
}
