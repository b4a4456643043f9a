import type { PdfPiece, PdfRow } from './pdf-pieces.ts';

/** How many rows from an edge may belong to a head or foot. */
const MAX_ROWS = 4;
const COPYRIGHT = /^(?:©|\(c\) |copyright\b)|\ball rights reserved\b/i;
const PAGE_NUMBER =
  /^(?:[-–—•|] ?)?(?:(?:page|p\.|seite) ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/|von) ?\d{1,4})?(?: ?[-–—•|])?$/i;

/** What stands at the edges of pages and is no part of the text, and the pages without it. */
export interface CleanPages {
  readonly pages: PdfRow[][];
  readonly dropped: readonly string[];
}

/** Drops running heads and feet, page numbers and copyright lines; `titles` are known to run at the head of pages. */
export function dropFurniture(
  pages: readonly (readonly PdfRow[])[],
  titles: readonly string[],
  body: number,
): CleanPages {
  const places = collectPlaces(pages);
  const leading = measureLeading(pages);
  const known = new Set(titles.map(keyOf));
  const edges = pages.map((rows, page) => {
    const context = { page, places, known, body };
    return [findEdge(rows, leading), findEdge([...rows].reverse(), leading)].map((edge) => ({
      edge,
      count: countWhile(edge, (row) => isRunning(row, context)),
    }));
  });
  const runs = edges.flat().flatMap(({ edge, count }) => edge.slice(0, count));
  const styles = new Set(runs.flatMap((row) => row.map(styleOf)));
  const dropped: string[] = [];
  const kept = pages.map((rows, page) => {
    const counts = edges[page]!.map(
      ({ edge, count }) =>
        count + countWhile(edge.slice(count), (row) => row.some((piece) => styles.has(styleOf(piece)))),
    );
    const [top, end] = [counts[0]!, Math.max(counts[0]!, rows.length - counts[1]!)];
    for (const { text } of [...rows.slice(0, top), ...rows.slice(end)].flat()) dropped.push(text);
    return rows.slice(top, end);
  });
  return { pages: kept, dropped };
}

/** The rows from an edge up to the first gap, or change of size or font, if that comes soon: what follows is text. */
function findEdge(rows: readonly PdfRow[], leading: number): PdfRow[] {
  for (let count = 1; count <= MAX_ROWS && count <= rows.length; count += 1) {
    const [row, next] = [rows[count - 1]!, rows[count]];
    if (next === undefined || isApart(row, next, leading)) return rows.slice(0, count);
  }
  return [];
}

function isApart(row: PdfRow, next: PdfRow, leading: number): boolean {
  const [piece, other] = [row[0]!, next[0]!];
  return Math.abs(piece.y - other.y) > 1.35 * leading || piece.size < 0.93 * other.size || isOtherFont(row, next);
}

function countWhile<T>(values: readonly T[], holds: (value: T) => boolean): number {
  const end = values.findIndex((value) => !holds(value));
  return end < 0 ? values.length : end;
}

/** A head that names the chapter says something else on each page, at the same place in the same type. */
function styleOf({ y, size, font }: PdfPiece): string {
  return `${Math.round(y / 2)} ${Math.round(4 * size)} ${font}`;
}

interface RunningContext {
  readonly page: number;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** The size of the text. */
  readonly body: number;
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

function isRunning(row: PdfRow, context: RunningContext): boolean {
  if (row.every(({ text }) => PAGE_NUMBER.test(text) || COPYRIGHT.test(text))) return true;
  if (row.length === 1 && isTextLine(row[0]!, context.body)) return false;
  if (row.some((piece) => isRepeated(piece, context) && /\p{L}/u.test(piece.text))) return true;
  return context.page > 0 && row.some(({ text }) => context.known.has(keyOf(text.replace(/^\d+\s|\s\d+$/g, ''))));
}

/** The pages of a form letter begin and end alike, and a page may hold but the end of a paragraph. */
function isTextLine({ text, size }: PdfPiece, body: number): boolean {
  return (text.length > 60 || /[.!?]["”’)]?$/.test(text)) && Math.abs(size - body) < 0.05 * body;
}

/** Whether another page has the same at the same height. */
function isRepeated(piece: PdfPiece, { places, page }: RunningContext): boolean {
  return (places.get(keyOf(piece.text)) ?? []).some((place) => place.page !== page && Math.abs(place.y - piece.y) < 4);
}

function isOtherFont(row: PdfRow, next: PdfRow): boolean {
  return row.every(({ font }) => next.every((piece) => piece.font !== font && font !== ''));
}

function measureLeading(pages: readonly (readonly PdfRow[])[]): number {
  const gaps = pages.flatMap((rows) => rows.slice(1).map((row, index) => rows[index]![0]!.y - row[0]!.y));
  const sorted = gaps.filter((gap) => gap > 4).sort((a, b) => a - b);
  return sorted[Math.floor(0.4 * (sorted.length - 1))] ?? Number.POSITIVE_INFINITY;
}
