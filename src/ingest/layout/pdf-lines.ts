import type { PdfLine } from './pdf-line.ts';
import type { PdfPiece, PdfRow } from './pdf-pieces.ts';
import { joinWrappedCells } from './pdf-table.ts';

const MAX_CELL_LINES = 6;

/** The lines of a region that holds one column (or a table) from top to bottom. */
export function createPdfLines(rows: readonly PdfRow[]): PdfLine[] {
  const sizes = rows.flatMap((row) => row.map(({ size }) => size)).sort((a, b) => a - b);
  const em = sizes[sizes.length >> 1] ?? 1;
  const margin = rows.reduce((most, row) => Math.max(most, row.at(-1)!.right), 0);
  const lines = rows.flatMap((row, index) =>
    isStretched(row, margin, em) && !isTableRow(row, index, rows, em)
      ? [createLine(joinPieces(row), 'text')]
      : createRowLines(row, index, rows, em),
  );
  return joinWrappedCells(lines).map((line, index, all) =>
    isInMargin(line, index, all) ? { ...line, kind: 'aside' } : line,
  );
}

function createRowLines(row: PdfRow, index: number, rows: readonly PdfRow[], em: number): PdfLine[] {
  const cells: PdfPiece[][] = [];
  row.forEach((piece, at) => {
    const before = row[at - 1];
    const isApart =
      before === undefined || isSmaller(before, piece) || isCellGap(before.right, piece.left, index, rows, em);
    if (isApart) cells.push([piece]);
    else cells.at(-1)!.push(piece);
  });
  const joined = cells.map(joinPieces);
  if (joined.length === 1) return [createLine(joined[0]!, 'text')];
  const [first, second] = joined;
  if (joined.length === 2 && (isSmaller(first!, second!) || isSentenceBeside(first!, second!, index, rows, em))) {
    return [createLine(first!, 'text'), createLine(second!, 'aside')];
  }
  const whole = { ...first!, right: joined.at(-1)!.right, text: joined.map(({ text }) => text).join('\t') };
  return [{ ...whole, kind: 'row', edges: joined.map(({ left }) => left) }];
}

/** In a justified line all gaps are alike. */
function isStretched(row: PdfRow, margin: number, em: number): boolean {
  if (row.length < 3 || row.at(-1)!.right < margin - em) return false;
  const gaps = row.slice(1).map((piece, index) => piece.left - row[index]!.right);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return most < 6 * em && most - least < 0.1 * most;
}

/** The gaps of a table's rows are under each other, one by one. */
function isTableRow(row: PdfRow, index: number, rows: readonly PdfRow[], em: number): boolean {
  const near = findNearRows(index, rows).filter(({ length }) => length === row.length);
  return row.slice(1).every((piece, at) => near.some((other) => hasGapAt(other, row[at]!.right, piece.left, em)));
}

function createLine(piece: PdfPiece, kind: PdfLine['kind']): PdfLine {
  return { ...piece, kind, edges: [] };
}

function joinPieces(pieces: readonly PdfPiece[]): PdfPiece {
  const widest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  const text = pieces.map((piece) => piece.text).join(' ');
  return { ...pieces[0]!, text, right: pieces.at(-1)!.right, size: widest.size, font: widest.font };
}

/** A note in smaller type stands beside a line, with a gap between. */
function isSmaller(before: PdfPiece, piece: PdfPiece): boolean {
  return piece.size < 0.85 * before.size && piece.left - before.right > 0.6 * before.size;
}

/** A wide gap, or a wider one than words have over or under another such: a justified line has gaps anywhere. */
function isCellGap(from: number, to: number, index: number, rows: readonly PdfRow[], em: number): boolean {
  if (to - from > 2.5 * em) return true;
  return to - from > em && findNearRows(index, rows).some((row) => hasGapAt(row, from, to, em));
}

/** The nearest rows of several pieces above and below: between them may lie the lines of one cell. */
function findNearRows(index: number, rows: readonly PdfRow[]): PdfRow[] {
  return [-1, 1].flatMap((step) => {
    for (let at = 1; at <= MAX_CELL_LINES; at += 1) {
      const row = rows[index + step * at];
      if (row !== undefined && row.length > 1) return [row];
    }
    return [];
  });
}

function hasGapAt(row: PdfRow, from: number, to: number, em: number): boolean {
  return row.some((piece, at) => {
    const before = row[at - 1];
    if (before === undefined || piece.left - before.right < em) return false;
    return Math.min(to, piece.left) - Math.max(from, before.right) > 0.8 * em;
  });
}

/** Whether the first cell is in the middle of a sentence that goes on below, so that the second is a note beside it. */
function isSentenceBeside(
  first: PdfPiece,
  second: PdfPiece,
  index: number,
  rows: readonly PdfRow[],
  em: number,
): boolean {
  const isAligned = findNearRows(index, rows).some((near) => hasGapAt(near, first.right, second.left, em));
  const next = rows[index + 1]?.[0];
  if (isAligned || next === undefined || first.text.length < 14) return false;
  return /[\p{L},]$/u.test(first.text) && /^\p{Ll}/u.test(next.text) && next.left < first.right;
}

/** A line that stands beside the column: the lines before and after it are over each other, and it is over neither. */
function isInMargin(line: PdfLine, index: number, lines: readonly PdfLine[]): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (line.kind !== 'text' || before === undefined || after === undefined) return false;
  if (overlaps(line, before) || overlaps(line, after) || !overlaps(before, after)) return false;
  return before.y - after.y < 2.2 * Math.max(before.size, after.size);
}

function overlaps(a: PdfPiece, b: PdfPiece): boolean {
  return a.left < b.right && b.left < a.right;
}
