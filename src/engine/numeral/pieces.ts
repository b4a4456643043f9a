import type { Token } from '../layers.ts';

/** Hyphens, the en dash and the minus sign; the em dash breaks sentences and is none. */
const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '−']);

/** A token, or a part of a hyphenated one: "two-year" is "two", "-", "year", as "2-year" is. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without a full stop at its end: "Oct." is "oct". */
  readonly word: string;
  readonly kind: Token['kind'];
  /** No space between it and the piece before. */
  readonly isGlued: boolean;
}

/** The pieces of the tokens from `first` up to `end`. Rules of dates and figures walk these, so that spelling with and without hyphens is one. */
export function createPieces(tokens: readonly Token[], first: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    if (token.kind === 'word' && token.text.length > 2 && /[-‐‑]/.test(token.text)) splitWord(token, before, pieces);
    else pieces.push(createPiece(token.text, token.lower, token.kind, token.span[0], before));
    before = token.span[1];
  }
  return pieces;
}

function splitWord(token: Token, before: number, pieces: Piece[]): void {
  let start = token.span[0];
  let glue = before;
  for (const part of token.text.split(/([-‐‑]|(?<![\p{L}\p{N}])\d+)/u)) {
    if (!part) continue;
    const kind = DASHES.has(part) ? 'mark' : part[0]! >= '0' && part[0]! <= '9' ? 'number' : 'word';
    pieces.push(createPiece(part, part.toLowerCase(), kind, start, glue));
    start += part.length;
    glue = start;
  }
}

const createPiece = (text: string, lower: string, kind: Token['kind'], start: number, before: number): Piece => ({
  start,
  end: start + text.length,
  text,
  word: toWord(lower),
  kind,
  isGlued: start === before,
});

const toWord = (lower: string): string => {
  if (lower.length === 1) return DASHES.has(lower) ? '-' : lower;
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
};

/** The word at an index, or "" beyond the ends. */
export const wordAt = (pieces: readonly Piece[], index: number): string => pieces[index]?.word ?? '';

/** Does the piece begin with a capital letter? */
export const isCapital = (piece: Piece | undefined): boolean => {
  const first = piece?.text[0];
  return first !== undefined && first !== first.toLowerCase();
};
