import type { Span } from '../../schema/span.ts';

/** A stretch of a laid-out text: a paragraph (or heading), or one line of a list. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}

/** A stretch of blocks that follow each other, from a place in one to a place in another; half open. */
export interface BlockRange {
  readonly from: BlockPoint;
  readonly to: BlockPoint;
}

export interface BlockPoint {
  readonly block: number;
  /** UTF-16 units within the block's text. */
  readonly offset: number;
}

/** Blocks as one text, with where each of them begins. */
export interface LaidOutText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The one layout of all formats: a blank line between paragraphs, each list item on a line of its own. */
export function layOutBlocks(blocks: readonly TextBlock[]): LaidOutText {
  const starts: number[] = [];
  let text = '';
  let previous: TextBlock | null = null;
  for (const block of blocks) {
    if (previous !== null) text += previous.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    starts.push(text.length);
    text += block.text;
    previous = block;
  }
  return { text, starts };
}

export function joinBlocks(blocks: readonly TextBlock[]): string {
  return layOutBlocks(blocks).text;
}

/** Where a stretch of blocks stands in their text. */
export function toSpan({ from, to }: BlockRange, { starts }: LaidOutText): Span {
  return [starts[from.block]! + from.offset, starts[to.block]! + to.offset];
}

/** The mark of a list item, as readers see it: "• " or "3. ". */
export function createItemMark(number: number | null): string {
  return number === null ? '• ' : `${number}. `;
}
