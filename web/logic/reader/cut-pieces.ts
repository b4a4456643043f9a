import type { Span } from '../../../src/schema/span.ts';

/** A place: words of a statement that is folded or rejected, not drawn, but known for where its note stands. */
export type MarkKind = 'content' | 'source' | 'cue' | 'place' | 'figure' | 'date' | 'actor';

/** A stretch of the text that a layer marks. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly id: string;
  /** Of statements: how deep in others, so that the outer one tints and the inner one underlines. */
  readonly depth: number;
}

/** A stretch of one block that the same marks cover, drawn as one element. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The statements whose words it is, the outer first; of two that overlap, the earlier. */
  readonly content: readonly string[];
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly place: readonly string[];
  readonly figure: string | null;
  readonly date: string | null;
  readonly actor: string | null;
  /** Does the tinted stretch begin or end here? */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Cuts a block at every end of a mark and at further places; together the pieces are the block. Marks may be in any order. */
export function cutPieces([from, to]: Span, marks: readonly Mark[], further: readonly number[] = []): Piece[] {
  const within = marks.filter(({ span: [start, end] }) => start < to && end > from && end > start);
  const clamp = (place: number) => Math.max(from, Math.min(to, place));
  const cuts = [from, to, ...further.map(clamp), ...within.flatMap(({ span }) => span.map(clamp))];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, at) => readPiece(start, places[at + 1] ?? to, within));
}

function readPiece(start: number, end: number, marks: readonly Mark[]): Piece {
  const covering = marks.filter(({ span }) => span[0] <= start && span[1] >= end);
  const idsOf = (kind: MarkKind) => [...new Set(covering.filter((mark) => mark.kind === kind).map(({ id }) => id))];
  const content = covering.filter(({ kind }) => kind === 'content').sort(byDepth);
  const tint = content[0]?.span;
  return {
    ...{ start, end },
    content: [...new Set(content.map(({ id }) => id))],
    source: idsOf('source'),
    cue: idsOf('cue'),
    place: idsOf('place'),
    figure: idsOf('figure')[0] ?? null,
    date: idsOf('date')[0] ?? null,
    actor: idsOf('actor')[0] ?? null,
    isFirst: tint?.[0] === start,
    isLast: tint?.[1] === end,
  };
}

const byDepth = (one: Mark, other: Mark): number => one.depth - other.depth || one.span[0] - other.span[0];
