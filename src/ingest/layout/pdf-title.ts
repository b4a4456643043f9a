import type { PdfRow } from './pdf-pieces.ts';

const MAX_LENGTH = 200;

/** The largest type on the first page, if it reads as a headline: a masthead of a word or two gives way to the next. */
export function findPdfTitle(rows: readonly PdfRow[], body: number): string | null {
  const large = rows.filter(([piece]) => piece!.size >= 1.25 * body);
  const sizes = [...new Set(large.map(([piece]) => Math.round(piece!.size)))].sort((a, b) => b - a);
  const titles = sizes.slice(0, 3).map((size) => joinRows(large.filter(([piece]) => Math.round(piece!.size) === size)));
  const plausible = titles.filter((title) => title !== null && isHeadline(title));
  return plausible.find((title) => title!.split(' ').length > 2) ?? plausible[0] ?? null;
}

/** The lines of one size that follow each other; the first such group. */
function joinRows(rows: readonly PdfRow[]): string | null {
  const lines: string[] = [];
  let last: PdfRow | null = null;
  for (const row of rows) {
    if (last !== null && last[0]!.y - row[0]!.y > 2 * row[0]!.size) break;
    lines.push(row.map(({ text }) => text).join(' '));
    last = row;
  }
  const title = lines.join(' ').replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');
  return title === '' ? null : title;
}

function isHeadline(title: string): boolean {
  return title.length <= MAX_LENGTH && /\p{L}{2}/u.test(title) && !/[,;:]$/.test(title);
}
