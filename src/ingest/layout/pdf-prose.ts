import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

/** What stands on one side of a gutter. */
export interface PdfSide {
  /** Each row's pieces on this side as one. */
  readonly lines: readonly PdfPiece[];
  readonly letters: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** How much of the side's width its lines fill, at the median. */
  readonly fill: number;
}

export function measureSide(rows: readonly PdfRow[], belongs: (piece: PdfPiece) => boolean): PdfSide {
  const lines = rows.flatMap((row) => joinPieces(row.filter(belongs)));
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const width = (rights[Math.floor(0.9 * (rights.length - 1))] ?? 0) - left;
  const fills = lines.map((line) => (line.right - line.left) / width).sort((a, b) => a - b);
  return {
    lines,
    letters: lines.reduce((sum, { text }) => sum + text.length, 0),
    top: lines[0]?.y ?? 0,
    bottom: lines.at(-1)?.y ?? 0,
    size: lines[lines.length >> 1]?.size ?? 0,
    fill: fills[Math.floor(fills.length / 2)] ?? 0,
  };
}

function joinPieces(pieces: readonly PdfPiece[]): PdfPiece[] {
  const [first] = pieces;
  if (first === undefined) return [];
  return [{ ...first, text: pieces.map(({ text }) => text).join(' '), right: pieces.at(-1)!.right }];
}

/** Lines of running text: long for their column, of words, most of them broken where no sentence ends. */
export function isProse(side: PdfSide, minLines: number): boolean {
  const { lines, letters, fill } = side;
  if (lines.length < minLines || fill < 0.6 || letters / lines.length < 14) return false;
  const words = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  if (words / lines.length < 2) return false;
  const broken = lines.filter(({ text }, index) => index > 0 && /^[\p{Ll}"“(]?[\p{Ll}]/u.test(text)).length;
  return broken >= 0.25 * (lines.length - 1);
}
