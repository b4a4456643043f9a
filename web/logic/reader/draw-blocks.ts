import type { Block } from '../../../src/schema/block.ts';
import type { Span } from '../../../src/schema/span.ts';
import { keepEqual, keepList } from '../keep-same.ts';
import { cutPieces, type Mark } from './cut-pieces.ts';
import type { Draft } from './draft.ts';
import { type DrawnPiece, drawPiece } from './draw-piece.ts';
import { findRange } from './find-range.ts';
import { listMarks } from './list-marks.ts';
import type { Reading } from './reading.ts';
import type { Unfolded } from './statement-tree.ts';

/** A block of the article as it is drawn. */
export interface DrawnBlock {
  readonly key: string;
  readonly kind: Block['kind'];
  readonly span: Span;
  /** Of paragraphs, from 1. */
  readonly number: number | null;
  readonly pieces: readonly DrawnPiece[];
}

export interface DrawnBlocks {
  /** The same list, with the same blocks, for as long as they look the same. */
  readonly blocks: readonly DrawnBlock[];
  /** By the keys of blocks all that went into each: where it is the same, nothing is cut. */
  readonly madeOf: ReadonlyMap<string, readonly unknown[]>;
}

/**
 * The blocks of an article, cut where a mark begins or ends. A block that looks as it did before is the same object: what a decision
 * costs hangs on the blocks of its statement, and not on the article.
 */
export function drawBlocks(
  reading: Reading,
  unfolded: Unfolded,
  draft: Draft | null,
  before: DrawnBlocks | null = null,
): DrawnBlocks {
  const shown = numberBlocks(reading);
  const marks = groupByBlock(shown, listMarks(reading, unfolded, draft));
  const old = new Map(before?.blocks.map((block) => [block.key, block]));
  const madeOf = new Map<string, readonly unknown[]>();
  const blocks = shown.map((block, at): DrawnBlock => {
    const own = marks[at] ?? [];
    const here = draft?.content.some((span) => overlap(span, block.span)) ? draft : null;
    const inputs = [reading.setting, here, ...own.flatMap(({ kind, id }) => [kind, reading.nodes.get(id) ?? id])];
    const same = keepList(inputs, before?.madeOf.get(block.key));
    madeOf.set(block.key, same);
    const drawn = old.get(block.key);
    if (drawn && same !== inputs) return drawn;
    const pieces = cutPieces(block.span, own).map((piece) => drawPiece(reading, piece, here));
    return keepEqual({ ...block, pieces }, drawn);
  });
  return { blocks: keepList(blocks, before?.blocks), madeOf };
}

/** The blocks that are drawn: a first one that says the title again is none of them. */
function numberBlocks({ setting: { blocks, document }, document: { title } }: Reading): Omit<DrawnBlock, 'pieces'>[] {
  const isTitle = (span: Span | undefined) => span && document.text.slice(...span).trim() === title?.trim();
  let count = 0;
  return (isTitle(blocks[0]?.span) ? blocks.slice(1) : blocks).map(({ key, kind, span }) => {
    if (kind === 'paragraph') count += 1;
    return { key, kind, span, number: kind === 'paragraph' ? count : null };
  });
}

/** The marks of each block; one that reaches over several stands in all of them. */
function groupByBlock(blocks: readonly { readonly span: Span }[], marks: readonly Mark[]): Mark[][] {
  const grouped = blocks.map((): Mark[] => []);
  for (const mark of marks) {
    const [first] = findRange(blocks.length, (at) => blocks[at]?.span[1], [mark.span[0] + 1, Number.MAX_SAFE_INTEGER]);
    for (let at = first; at < blocks.length && blocks[at]!.span[0] < mark.span[1]; at++) grouped[at]!.push(mark);
  }
  return grouped;
}

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && one[1] > other[0];
