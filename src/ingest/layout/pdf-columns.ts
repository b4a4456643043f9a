import type { PdfRow } from './pdf-pieces.ts';
import { isProse, measureSide, type PdfSide } from './pdf-prose.ts';

const MAX_DEPTH = 10;
const MAX_GUTTERS = 24;
/** In sizes of the type. Between columns there is more than between words. */
const GUTTER = 0.55;

/** The regions of a page in the order they are read: each is one column, or lines over all columns, or a table. */
export function splitColumns(rows: readonly PdfRow[], depth = 0): PdfRow[][] {
  const split = depth < MAX_DEPTH && rows.length > 1 ? findSplit(rows) : null;
  if (split === null) return rows.length === 0 ? [] : [[...rows]];
  const { start, end, x } = split;
  const band = rows.slice(start, end);
  const left = band.map((row) => row.filter((piece) => piece.left < x)).filter((row) => row.length > 0);
  const right = band.map((row) => row.filter((piece) => piece.left >= x)).filter((row) => row.length > 0);
  return [rows.slice(0, start), left, right, rows.slice(end)].flatMap((part) => splitColumns(part, depth + 1));
}

/** Rows start to end stand in two columns, the right one of which begins at x. */
interface Split {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly weight: number;
}

function findSplit(rows: readonly PdfRow[]): Split | null {
  const em = findMedian(rows.flatMap((row) => row.map(({ size }) => size)));
  let best: Split | null = null;
  for (const x of findEdges(rows, em)) {
    for (const split of findBands(rows, x, em)) if (best === null || split.weight > best.weight) best = split;
  }
  return best;
}

/** Where several pieces begin under each other: what may be the left edge of a column. The commonest first. */
function findEdges(rows: readonly PdfRow[], em: number): number[] {
  const bins = new Map<number, { count: number; x: number }>();
  let leftmost = Number.POSITIVE_INFINITY;
  for (const row of rows) for (const { left } of row) leftmost = Math.min(leftmost, left);
  for (const row of rows) {
    for (const { left } of row) {
      if (left < leftmost + 2 * em) continue;
      const key = Math.round((2 * left) / em);
      const bin = bins.get(key) ?? { count: 0, x: left };
      bins.set(key, { count: bin.count + 1, x: Math.min(bin.x, left) });
    }
  }
  return [...bins.values()]
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_GUTTERS)
    .map(({ x }) => x);
}

/** The stretches of rows that leave the strip before x white and hold text on both sides of it. */
function findBands(rows: readonly PdfRow[], x: number, em: number): Split[] {
  const splits: Split[] = [];
  let start = 0;
  const close = (end: number): void => {
    const split = assessBand(rows, start, end, x, em);
    if (split !== null) splits.push(split);
    start = end + 1;
  };
  rows.forEach((row, index) => {
    if (row.some(({ left, right }) => left < x - 0.05 * em && right > x - GUTTER * em)) close(index);
  });
  close(rows.length);
  return splits;
}

function assessBand(rows: readonly PdfRow[], start: number, end: number, x: number, em: number): Split | null {
  if (end - start < 2) return null;
  const band = rows.slice(start, end);
  const left = measureSide(band, (piece) => piece.left < x - 0.05 * em);
  const right = measureSide(band, (piece) => piece.left >= x - 0.05 * em);
  if (!areColumns(left, right)) return null;
  const kept = end - countHeadingRows(band, left, right, end < rows.length);
  return {
    start,
    end: kept,
    x: x - 0.05 * em,
    weight: Math.min(left.letters, right.letters) + 0.5 * (left.letters + right.letters),
  };
}

function areColumns(left: PdfSide, right: PdfSide): boolean {
  if (left.lines.length === 0 || right.lines.length === 0) return false;
  const overlap = Math.min(left.top, right.top) - Math.max(left.bottom, right.bottom);
  const [fewer, more] = left.lines.length < right.lines.length ? [left, right] : [right, left];
  if (overlap < 0 || fewer.lines.length + more.lines.length < 6) return false;
  if (isProse(left, 2) && isProse(right, 2)) return true;
  // Beside a column of prose anything else is a side column, unless each of its lines belongs to a row.
  const [prose, other] = isProse(left, 5) ? [left, right] : [right, left];
  return isProse(prose, 5) && other.lines.length >= 2 && !isInRows(other, prose);
}

/** Whether each line of a narrow side stands beside the beginning of a sentence on the wide side, as terms do beside what they mean. */
function isInRows(narrow: PdfSide, wide: PdfSide): boolean {
  const starts = wide.lines.filter((line, index) => {
    const before = wide.lines[index - 1];
    return before === undefined || /[.!?:;]["'”’)]?$/.test(before.text) || line.y < before.y - 1.6 * line.size;
  });
  let at = 0;
  const paired = narrow.lines.filter(({ y, size }) => {
    while (at < starts.length && starts[at]!.y > y + 0.3 * size) at += 1;
    return at < starts.length && Math.abs(starts[at]!.y - y) <= 0.3 * size;
  });
  return paired.length >= 0.9 * narrow.lines.length;
}

/** A larger line below the columns, over text that spans them, is the heading of that text. */
function countHeadingRows(band: readonly PdfRow[], left: PdfSide, right: PdfSide, hasMore: boolean): number {
  const foot = Math.max(left.bottom, right.bottom);
  let count = 0;
  while (hasMore && count < 3) {
    const row = band[band.length - 1 - count];
    const [piece] = row ?? [];
    if (row === undefined || piece === undefined || row.length > 1) break;
    if (piece.y >= foot || piece.size < 1.1 * left.size) break;
    count += 1;
  }
  return count;
}

function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 1;
}
