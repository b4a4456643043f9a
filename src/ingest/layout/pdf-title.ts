import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

const MAX_LENGTH = 200;

/** The largest type on the first page, if it reads as a headline: a masthead of a word or two gives way to the next. */
export function findPdfTitle(rows: readonly PdfRow[], body: number): string | null {
  const large = rows.flat().filter(({ size }) => size >= 1.25 * body);
  const sizes = [...new Set(large.map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  const titles = sizes.slice(0, 3).map((size) => joinPieces(large.filter((piece) => Math.round(piece.size) === size)));
  const plausible = titles.filter(isHeadline);
  return plausible.find((title) => title.split(' ').length > 2) ?? plausible[0] ?? null;
}

/** The lines of one size that follow each other closely; the first such group. */
function joinPieces(pieces: readonly PdfPiece[]): string {
  const lines: string[] = [];
  let last: PdfPiece | null = null;
  for (const piece of pieces) {
    if (last !== null && last.y - piece.y > 2 * piece.size) break;
    lines.push(piece.text);
    last = piece;
  }
  return lines.join(' ').replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');
}

function isHeadline(title: string): boolean {
  return title.length <= MAX_LENGTH && /\p{L}{2}/u.test(title) && !/[,;:]$/.test(title);
}
