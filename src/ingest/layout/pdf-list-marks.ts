import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

const MARK = /^(?:[•▪◦‣●■○–—*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|[QA][.:]?)$/;

/** A bullet, a number or "Q." stands far before its words, and yet belongs to them. */
export function joinListMarks(rows: readonly PdfRow[]): PdfRow[] {
  return rows.map((row) => {
    const joined: PdfPiece[] = [];
    for (const piece of row) {
      const mark = joined.at(-1);
      if (mark !== undefined && isMarkOf(mark, joined.at(-2), piece)) {
        joined[joined.length - 1] = { ...piece, left: mark.left, text: `${mark.text} ${piece.text}` };
      } else joined.push(piece);
    }
    return joined;
  });
}

/** A mark opens its line: before it is nothing, or a gutter. */
function isMarkOf(mark: PdfPiece, before: PdfPiece | undefined, piece: PdfPiece): boolean {
  if (!MARK.test(mark.text) || piece.left - mark.right > 6 * piece.size) return false;
  return before === undefined || (mark.left - before.right > piece.size && !/^[QA]$/.test(mark.text));
}
