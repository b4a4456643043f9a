import type { Span } from '../../../src/schema/span.ts';
import { CONTEXT_LENGTH } from '../../../src/text/evidence.ts';
import type { Cell } from './mutate-text.ts';

/**
 * What became of a span: where the thing itself stands, or what is left of it; other places that hold its words too; and
 * what only looks like it. A copy is the thing itself where it is the only one that is whole.
 */
export interface Trace {
  readonly own: Instance | null;
  readonly copies: readonly Instance[];
  readonly alike: readonly Instance[];
}

export interface Instance {
  readonly span: Span;
  /** Every word is there, in order, with nothing between. */
  readonly isWhole: boolean;
  /** Which share of its letters is there. */
  readonly share: number;
  /** The same with what is kept before and after. */
  readonly around: number;
}

type PlacedCell = Cell & { readonly at: number };

/** Cells of a new text with their places in it. */
export function placeCells(cells: readonly Cell[]): readonly PlacedCell[] {
  let at = 0;
  return cells.map((cell) => {
    const placed = { ...cell, at };
    at += cell.text.length;
    return placed;
  });
}

/** By the cells' own account; `cells` are those of the whole new text. */
export function traceSpan(cells: readonly PlacedCell[], [start, end]: Span): Trace {
  const indexes = new Map<number, number[]>();
  for (const [index, { old, copy }] of cells.entries()) {
    if (!old || old[0] < start || old[1] > end) continue;
    const list = indexes.get(copy);
    if (list) list.push(index);
    else indexes.set(copy, [index]);
  }
  const instances = [...indexes].map(([copy, list]) => ({ copy, ...toInstance(cells, list, copy, [start, end]) }));
  const alike = instances.filter(({ copy }) => copy < 0);
  const real = instances
    .filter(({ copy }) => copy >= 0)
    .toSorted((a, b) => b.share - a.share || b.around - a.around || a.copy - b.copy);
  return {
    own: real[0]?.isWhole ? real[0] : (findPatched(cells, [start, end]) ?? real[0] ?? null),
    copies: real.slice(1),
    alike,
  };
}

/** Where a paragraph within the words was doubled: the words stand whole from one copy of it to what follows the other. */
function findPatched(cells: readonly PlacedCell[], [start, end]: Span): Instance | null {
  for (const [first, { old, at }] of cells.entries()) {
    if (old?.[0] !== start) continue;
    let next = start;
    for (let index = first; index < cells.length && next < end; index++) {
      const cell = cells[index]!;
      if (!cell.isKept || cell.copy < 0 || cell.old?.[0] !== next) break;
      next = cell.old[1];
      if (next === end) return { span: [at, cell.at + cell.text.length], isWhole: true, share: 1, around: 1 };
    }
  }
  return null;
}

function toInstance(
  cells: readonly PlacedCell[],
  list: readonly number[],
  copy: number,
  [start, end]: Span,
): Omit<Instance, 'copy'> {
  const first = cells[list[0]!]!;
  const last = cells[list.at(-1)!]!;
  const share = countKept(cells, copy, [start, end]) / (end - start);
  const window: Span = [Math.max(0, start - CONTEXT_LENGTH), end + CONTEXT_LENGTH];
  const isTogether = list.at(-1)! - list[0]! + 1 === list.length;
  return {
    span: [first.at, last.at + last.text.length],
    isWhole: isTogether && share === 1,
    share,
    around: countKept(cells, copy, window) / (window[1] - window[0]),
  };
}

function countKept(cells: readonly PlacedCell[], of: number, [start, end]: Span): number {
  let kept = 0;
  for (const { old, isKept, copy } of cells) {
    if (isKept && copy === of && old && old[0] >= start && old[1] <= end) kept += old[1] - old[0];
  }
  return kept;
}
