import { joinDropCaps } from './drop-caps.ts';
import { dropLineNumbers } from './line-numbers.ts';
import { layOutPdfLines } from './pdf-blocks.ts';
import { splitColumns } from './pdf-columns.ts';
import { dropFurniture } from './pdf-furniture.ts';
import { createPdfLines } from './pdf-lines.ts';
import { joinListMarks } from './pdf-list-marks.ts';
import { dropNotes } from './pdf-notes.ts';
import { collectPdfRows, type PdfRow } from './pdf-pieces.ts';
import { collectPdfRuns, type PdfItem } from './pdf-runs.ts';
import { findPdfTitle } from './pdf-title.ts';
import type { TextBlock } from './text-blocks.ts';

/** A document laid out: its blocks, and the title that its first page shows. */
export interface PdfLayout {
  readonly blocks: TextBlock[];
  readonly title: string | null;
}

/** The runs of all pages as the paragraphs a reader sees; what no article holds (running heads, notes, line numbers) is left out. */
export function layOutPdf(pages: readonly (readonly PdfItem[])[], titles: readonly string[]): PdfLayout {
  const raw = pages.flatMap((items) => collectPdfRuns(items).map((runs) => collectPdfRows(runs)));
  const body = measureBody(raw);
  const clean = raw.map((rows) => joinListMarks(joinDropCaps(dropLineNumbers(rows), body)));
  const heading = findPdfTitle(clean[0] ?? [], body);
  const { pages: kept, dropped } = dropFurniture(clean, heading === null ? titles : [...titles, heading], body);
  const regions = kept.flatMap((rows, page) =>
    splitColumns(rows).map((region) => ({ page, lines: createPdfLines(region) })),
  );
  const title = isRunningHead(titles[0], dropped) ? heading : (titles[0] ?? heading);
  return { blocks: layOutPdfLines(dropNotes(regions, body), body), title };
}

/** The size that most letters are set in. */
function measureBody(pages: readonly (readonly PdfRow[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat(2)) {
    const rounded = Math.round(2 * size) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let [body, most] = [1, 0];
  for (const [size, count] of letters) if (count > most) [body, most] = [size, count];
  return body;
}

function isRunningHead(title: string | undefined, dropped: readonly string[]): boolean {
  const key = title?.toLowerCase();
  return key !== undefined && dropped.some((text) => text.toLowerCase() === key);
}
