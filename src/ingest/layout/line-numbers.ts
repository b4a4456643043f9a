import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

const NUMBER = /^\d{1,4}$/;

/**
 * Takes out the numbers that count a page's lines (1 to 25 in transcripts and pleadings, or each fifth): figures alone under
 * each other that go up evenly, at even distances, beside lines that are not rows of a table.
 */
export function dropLineNumbers(rows: readonly PdfRow[]): PdfRow[] {
  const columns = new Map<number, { piece: PdfPiece; index: number }[]>();
  rows.forEach((row, index) => {
    for (const piece of row) {
      if (!NUMBER.test(piece.text)) continue;
      // Figures are set flush right, or flush left.
      for (const key of [Math.round(piece.right / 4) * 2, Math.round(piece.left / 4) * 2 + 1]) {
        columns.set(key, [...(columns.get(key) ?? []).slice(-400), { piece, index }]);
      }
    }
  });
  const dropped = new Set<PdfPiece>();
  for (const column of columns.values()) {
    const counted = findCount(column.map(({ piece }) => piece));
    if (counted !== null && areLinesBeside(counted, rows, column)) for (const piece of counted) dropped.add(piece);
  }
  if (dropped.size > 0) dropStrays(dropped, rows);
  return rows.map((row) => row.filter((piece) => !dropped.has(piece))).filter((row) => row.length > 0);
}

/** The figures that go up by one, or by five or ten, if most of the column do. */
function findCount(column: readonly PdfPiece[]): PdfPiece[] | null {
  for (const [step, least] of [
    [1, 5],
    [5, 3],
    [10, 3],
    [2, 5],
  ] as const) {
    const counted = column.filter((piece, index) => {
      const [before, after] = [column[index - 1], column[index + 1]];
      return isNext(before, piece, step) || isNext(piece, after, step);
    });
    if (counted.length >= least && counted.length >= 0.8 * column.length && isEven(counted)) return counted;
  }
  return null;
}

function isNext(first: PdfPiece | undefined, second: PdfPiece | undefined, step: number): boolean {
  return first !== undefined && second !== undefined && Number(second.text) - Number(first.text) === step;
}

function isEven(column: readonly PdfPiece[]): boolean {
  const gaps = column.slice(1).map((piece, index) => column[index]!.y - piece.y);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return gaps.filter((gap) => Math.abs(gap - usual) < 0.25 * usual).length >= 0.7 * gaps.length;
}

/** Numbered lines are running text: some begin in the middle of a sentence. A table's rows have more cells and do not go on. */
function areLinesBeside(
  counted: readonly PdfPiece[],
  rows: readonly PdfRow[],
  column: readonly { piece: PdfPiece; index: number }[],
): boolean {
  const first = column[0]!.index;
  const last = column.at(-1)!.index;
  const numbers = new Set(counted);
  const lines = rows
    .slice(first, last + 1)
    .map((row) => row.filter((piece) => !numbers.has(piece) && !NUMBER.test(piece.text)))
    .filter((row) => row.length > 0);
  const broken = lines.filter(([line]) => /^["“(]?\p{Ll}/u.test(line!.text)).length;
  return (
    broken >= 0.15 * lines.length ||
    (counted.length >= 20 && lines.filter((row) => row.length > 1).length < 0.4 * lines.length)
  );
}

/** "9" and "10" may be flush neither left nor right: a figure close to the counted ones, that fits between them, goes as well. */
function dropStrays(dropped: Set<PdfPiece>, rows: readonly PdfRow[]): void {
  const lefts = [...dropped].map(({ left }) => left);
  const rights = [...dropped].map(({ right }) => right);
  const [left, right] = [Math.min(...lefts.slice(0, 1000)), Math.max(...rights.slice(0, 1000))];
  for (const row of rows) {
    for (const piece of row) {
      if (NUMBER.test(piece.text) && piece.left >= left - piece.size && piece.right <= right + piece.size)
        dropped.add(piece);
    }
  }
}
