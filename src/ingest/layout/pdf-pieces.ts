import type { PdfRun, PlacedText } from './pdf-runs.ts';
import { readRaisedMark } from './raised-mark.ts';

/** A stretch of a line without a wide gap in it. */
export interface PdfPiece extends PlacedText {
  /** Whether it opens with a small raised mark, as a note at a page's foot does. */
  readonly opensRaised: boolean;
}

/** Pieces on one baseline, from left to right. */
export type PdfRow = readonly PdfPiece[];

/** Within a word letters touch. */
const WORD_GAP = 0.17;
/** In sizes, and in letters of the run: a blank of a typewriter's is as wide as its letters. pdf.js joins what is closer. */
const PIECE_GAP = 0.6;
const LETTERS_GAP = 1.35;
/** The rows of other columns may lie between a raised mark and its word. */
const NEAR_ROWS = [1, -1, 2, -2, 3, -3];

/** The runs of a page as rows from top to bottom. */
export function collectPdfRows(runs: readonly PdfRun[]): PdfRow[] {
  return attachRaisedRuns(groupBaselines(runs))
    .map((row) => createPieces(row))
    .filter((row) => row.length > 0);
}

interface PlacedRun extends PdfRun {
  /** How it stands against the line it belongs to: small and higher, or small and lower. */
  readonly shift: 'raised' | 'lowered' | null;
}

function groupBaselines(runs: readonly PdfRun[]): PlacedRun[][] {
  const rows: PlacedRun[][] = [];
  let [y, size] = [Number.NaN, 0];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.left - b.left)) {
    if (!(y - run.y <= 0.25 * Math.min(size, run.size))) {
      rows.push([]);
      [y, size] = [run.y, run.size];
    }
    rows.at(-1)!.push({ ...run, shift: null });
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** Note marks, exponents and "st" stand on a baseline of their own, just above that of the run they touch. */
function attachRaisedRuns(rows: readonly PlacedRun[][]): PlacedRun[][] {
  const attached: PlacedRun[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    for (const run of row) {
      const step = run.text.length > 6 ? undefined : NEAR_ROWS.find((near) => isBeside(run, rows[index + near]));
      if (step === undefined) attached[index]!.push(run);
      else
        attached[index + step]!.push({ ...run, y: rows[index + step]![0]!.y, shift: step > 0 ? 'raised' : 'lowered' });
    }
  });
  for (const row of attached) row.sort((a, b) => a.left - b.left);
  return attached;
}

function isBeside(run: PdfRun, row: readonly PlacedRun[] | undefined): boolean {
  if (row === undefined || row.length === 0) return false;
  const at = findPlace(row, run.left);
  const touches = (host: PlacedRun | undefined, gap: number): boolean =>
    host !== undefined &&
    run.size < 0.87 * host.size &&
    host.size < 1.8 * run.size &&
    Math.abs(run.y - host.y) < 0.65 * host.size &&
    gap > -0.3 * host.size &&
    gap < 0.35 * host.size;
  const [before, after] = [row[at - 1], row[at]];
  return (
    touches(before, run.left - (before?.right ?? 0)) ||
    (run.y > (after?.y ?? 0) && touches(after, (after?.left ?? 0) - run.right))
  );
}

/** Where in a row, ordered from the left, a run that begins at `left` belongs. */
function findPlace(row: readonly PlacedRun[], left: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.left < left) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface OpenPiece {
  text: string;
  left: number;
  right: number;
  sizes: Map<number, number>;
  fonts: Map<string, number>;
  last: PlacedRun;
  opensRaised: boolean;
}

function createPieces(row: readonly PlacedRun[]): PdfPiece[] {
  const pieces: OpenPiece[] = [];
  for (const run of closeSpacedRuns(row)) {
    const piece = pieces.at(-1);
    if (piece === undefined || !isSamePiece(piece, run)) pieces.push(openPiece(run));
    else extendPiece(piece, run);
  }
  return pieces
    .filter(({ text }) => text.length > 0)
    .map(({ text, left, right, sizes, fonts, last, opensRaised }) => ({
      text,
      left,
      right,
      y: last.y,
      size: findHeaviest(sizes) ?? last.size,
      font: findHeaviest(fonts) ?? last.font,
      opensRaised,
    }));
}

/** "O F" stands apart as "G A Z E T T E" on its line does. */
function closeSpacedRuns(row: readonly PlacedRun[]): readonly PlacedRun[] {
  if (!row.some(({ isSpaced }) => isSpaced)) return row;
  return row.map((run) =>
    /^\p{L}(?: \p{L}){1,3}$/u.test(run.text) ? { ...run, text: run.text.replaceAll(' ', '') } : run,
  );
}

function isSamePiece(piece: OpenPiece, run: PlacedRun): boolean {
  const size = Math.max(Math.min(piece.last.size, run.size), 0.6 * Math.max(piece.last.size, run.size));
  const isDropCap = piece.last.size > 1.8 * run.size || run.size > 1.8 * piece.last.size;
  const gap = Math.max(PIECE_GAP * size, LETTERS_GAP * Math.min(letterWidthOf(piece.last), letterWidthOf(run)));
  return !isDropCap && run.left - piece.right <= gap;
}

function letterWidthOf({ left, right, text }: PdfRun): number {
  return (right - left) / text.length;
}

function openPiece(run: PlacedRun): OpenPiece {
  const piece: OpenPiece = {
    text: run.text,
    left: run.left,
    right: run.right,
    sizes: new Map(),
    fonts: new Map(),
    last: run,
    opensRaised: run.shift === 'raised',
  };
  weigh(piece, run);
  return piece;
}

function extendPiece(piece: OpenPiece, run: PlacedRun): void {
  const isRaised =
    run.shift === 'raised' || (run.size < 0.87 * piece.last.size && run.y > piece.last.y + 0.1 * run.size);
  if (isRaised && !piece.opensRaised) piece.text += readRaisedMark(piece.text, run.text);
  else piece.text += (hasGap(piece, run) ? ' ' : '') + run.text;
  piece.right = Math.max(piece.right, run.right);
  // A raised mark takes no part in where the next word stands, but for its width.
  piece.last = isRaised ? { ...run, size: piece.last.size, y: piece.last.y } : run;
  weigh(piece, run);
}

function hasGap(piece: OpenPiece, run: PlacedRun): boolean {
  const gap = run.left - piece.right;
  if (run.isGlued && run.order === piece.last.order + 1 && gap < 0.3 * run.size) return false;
  if (run.shift !== null) return false;
  return gap > WORD_GAP * Math.min(run.size, piece.last.size);
}

function weigh(piece: OpenPiece, run: PlacedRun): void {
  if (run.shift !== null) return;
  piece.sizes.set(run.size, (piece.sizes.get(run.size) ?? 0) + run.text.length);
  piece.fonts.set(run.font, (piece.fonts.get(run.font) ?? 0) + run.text.length);
}

function findHeaviest<T>(weights: ReadonlyMap<T, number>): T | null {
  let best: [T, number] | null = null;
  for (const entry of weights) if (best === null || entry[1] > best[1]) best = entry;
  return best === null ? null : best[0];
}
