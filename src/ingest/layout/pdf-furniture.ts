import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

/** How many rows from an edge may belong to a head or foot. */
const MAX_ROWS = 4;
const COPYRIGHT = /^(?:©|\(c\) |copyright\b)|\ball rights reserved\b/i;
const PAGE_NUMBER =
  /^(?:[-–—•|] ?)?(?:(?:page|p\.|seite) ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/|von) ?\d{1,4})?(?: ?[-–—•|])?$/i;

/** The pages without their running heads and feet, page numbers and copyright lines. */
export function dropFurniture(
  pages: readonly (readonly PdfRow[])[],
  titles: readonly string[],
): { pages: PdfRow[][]; dropped: string[] } {
  const places = collectPlaces(pages);
  const leading = measureLeading(pages);
  const known = new Set(titles.map(keyOf));
  const dropped: string[] = [];
  const kept = pages.map((rows, page) => {
    const isFurniture = (row: PdfRow, index: number, step: number): boolean => {
      const next = rows[index + step];
      const isApart =
        next === undefined ||
        Math.abs(row[0]!.y - next[0]!.y) > 1.35 * leading ||
        row[0]!.size < 0.93 * next[0]!.size ||
        isOtherFont(row, next);
      return isRunning(row, { page, pages: pages.length, places, isApart, known });
    };
    const [top, bottom] = [countRows(rows, 1, isFurniture), countRows(rows, -1, isFurniture)];
    const end = Math.max(top, rows.length - bottom);
    for (const row of [...rows.slice(0, top), ...rows.slice(end)]) for (const { text } of row) dropped.push(text);
    return rows.slice(top, end);
  });
  return { pages: kept, dropped };
}

interface RunningContext {
  readonly page: number;
  readonly pages: number;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Whether a gap, its size or its font sets the row off from the text. */
  readonly isApart: boolean;
  readonly known: ReadonlySet<string>;
}

interface Place {
  readonly page: number;
  readonly y: number;
}

/** Where the lines at the edges of pages stand, by what they say apart from figures. */
function collectPlaces(pages: readonly (readonly PdfRow[])[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  pages.forEach((rows, page) => {
    for (const row of new Set([...rows.slice(0, MAX_ROWS), ...rows.slice(-MAX_ROWS)])) {
      for (const { text, y } of row)
        places.set(keyOf(text), [...(places.get(keyOf(text)) ?? []).slice(-1000), { page, y }]);
    }
  });
  return places;
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[\s|·•–—-]+/g, ' ')
    .trim();
}

function countRows(
  rows: readonly PdfRow[],
  step: number,
  isFurniture: (row: PdfRow, index: number, step: number) => boolean,
): number {
  let count = 0;
  for (let index = step > 0 ? 0 : rows.length - 1; count < MAX_ROWS && rows[index] !== undefined; index += step) {
    if (!isFurniture(rows[index]!, index, step)) break;
    count += 1;
  }
  return count;
}

function isRunning(row: PdfRow, context: RunningContext): boolean {
  const { isApart } = context;
  if (!isApart) return row.every((piece) => repeats(piece, context) >= 2 && piece.text.length > 3);
  if (row.every(({ text }) => PAGE_NUMBER.test(text) || COPYRIGHT.test(text))) return true;
  if (row.some((piece) => repeats(piece, context) >= 1 && /\p{L}/u.test(piece.text))) return true;
  return context.page > 0 && row.some(({ text }) => context.known.has(keyOf(text.replace(/^\d+\s|\s\d+$/g, ''))));
}

/** On how many other pages the same stands at the same height. */
function repeats(piece: PdfPiece, { places, page }: RunningContext): number {
  const others = (places.get(keyOf(piece.text)) ?? []).filter(
    (place) => place.page !== page && Math.abs(place.y - piece.y) < 4,
  );
  return new Set(others.map((place) => place.page)).size;
}

function isOtherFont(row: PdfRow, next: PdfRow): boolean {
  return row.every(({ font }) => next.every((piece) => piece.font !== font && font !== ''));
}

function measureLeading(pages: readonly (readonly PdfRow[])[]): number {
  const gaps = pages.flatMap((rows) => rows.slice(1).map((row, index) => rows[index]![0]!.y - row[0]!.y));
  const sorted = gaps.filter((gap) => gap > 4).sort((a, b) => a - b);
  return sorted[Math.floor(0.4 * (sorted.length - 1))] ?? Number.POSITIVE_INFINITY;
}
