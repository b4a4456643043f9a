import type { PdfLine, PdfRegion } from './pdf-line.ts';

const NOTE = /^(?:\[?\d{1,3}\]?[.)]?|[*†‡§¶]{1,3})\s?["“'(]?[\p{L}\d]/u;

/** The regions without the notes at their feet and in their margins, which are no part of the article. */
export function dropNotes(regions: readonly PdfRegion[], body: number): PdfRegion[] {
  const lasts = findLastRegions(regions);
  return regions
    .filter((region) => !isMarginal(region, regions, body))
    .map((region, index) => ({ ...region, lines: lasts.has(index) ? cutNotes(region.lines, body) : region.lines }))
    .filter(({ lines }) => lines.length > 0);
}

/** Words in small type beside the text, none of them a sentence. */
function isMarginal({ page, lines }: PdfRegion, regions: readonly PdfRegion[], body: number): boolean {
  const isScrap = lines.every(
    ({ text, size }) => size < 0.95 * body && /^\S+(?: \S+){0,2}$/.test(text) && !/[.:]$/.test(text),
  );
  if (!isScrap || lines.length > 6) return false;
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  return regions.some((region) => {
    const line = region.page === page && region.lines.length > lines.length ? region.lines[0]! : null;
    return line !== null && (line.left >= right || line.right <= left) && right - left < 0.3 * (line.right - line.left);
  });
}

/** Notes stand at the foot of a page or of one of its columns: where a column goes on below in other type, they are beneath that. */
function findLastRegions(regions: readonly PdfRegion[]): Set<number> {
  const lowest = new Map<number, number>();
  for (const { page, lines } of regions) {
    for (const { y } of lines) lowest.set(page, Math.min(lowest.get(page) ?? y, y));
  }
  const lasts = new Set<number>();
  regions.forEach(({ page, lines }, index) => {
    const last = lines.at(-1);
    if (last === undefined) return;
    const isColumnFoot = last.y < (lowest.get(page) ?? 0) + 8 * last.size;
    if (isColumnFoot || regions[index + 1]?.page !== page) lasts.add(index);
  });
  return lasts;
}

/** From the first line of the foot that opens as a note does, all lines there are notes. */
function cutNotes(lines: readonly PdfLine[], body: number): readonly PdfLine[] {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0 && isNoteType(lines, index, body); index -= 1) {
    if (opensNote(lines, index, body)) start = index;
  }
  return lines.slice(0, start);
}

function isNoteType(lines: readonly PdfLine[], index: number, body: number): boolean {
  const line = lines[index]!;
  if (line.size < 0.95 * body) return true;
  // Notes as large as the text open with a raised mark.
  return lines.slice(Math.max(0, index - 5), index + 1).some(({ opensRaised }) => opensRaised);
}

function opensNote(lines: readonly PdfLine[], index: number, body: number): boolean {
  const line = lines[index]!;
  if (line.opensRaised) return true;
  if (!NOTE.test(line.text) || line.size >= 0.95 * body) return false;
  const before = lines[index - 1];
  // A list in small type has its marks as well; notes are set off from the text, or in smaller type than it.
  return (
    before === undefined ||
    before.size > 1.04 * line.size ||
    before.y - line.y > 1.5 * line.size ||
    /^[^\p{Ll}]/u.test(line.text)
  );
}
