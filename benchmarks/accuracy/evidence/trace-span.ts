import type { Span } from '../../../src/schema/span.ts';
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
}

/** Cells of a new text with their places in it. */
export function placeCells(cells: readonly Cell[]): readonly (Cell & { readonly at: number })[] {
  let at = 0;
  return cells.map((cell) => {
    const placed = { ...cell, at };
    at += cell.text.length;
    return placed;
  });
}

/** By the cells' own account; `cells` are those of the whole new text. */
export function traceSpan(cells: readonly (Cell & { readonly at: number })[], [start, end]: Span): Trace {
  const indexes = new Map<number, number[]>();
  for (const [index, { old, copy }] of cells.entries()) {
    if (!old || old[0] < start || old[1] > end) continue;
    const list = indexes.get(copy);
    if (list) list.push(index);
    else indexes.set(copy, [index]);
  }
  const instances = [...indexes].map(([copy, list]) => ({ copy, ...toInstance(cells, list, end - start) }));
  const alike = instances.filter(({ copy }) => copy < 0);
  const real = instances.filter(({ copy }) => copy >= 0).toSorted((a, b) => b.share - a.share || a.copy - b.copy);
  return { own: real[0] ?? null, copies: real.slice(1), alike };
}

function toInstance(
  cells: readonly (Cell & { readonly at: number })[],
  list: readonly number[],
  length: number,
): Instance {
  const first = cells[list[0]!]!;
  const last = cells[list.at(-1)!]!;
  let kept = 0;
  for (const index of list) if (cells[index]!.isKept) kept += cells[index]!.old![1] - cells[index]!.old![0];
  const isTogether = list.at(-1)! - list[0]! + 1 === list.length;
  return {
    span: [first.at, last.at + last.text.length],
    isWhole: isTogether && kept === length,
    share: kept / length,
  };
}
