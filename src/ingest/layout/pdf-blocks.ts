import type { PdfLine } from './pdf-lines.ts';
import type { TextBlock } from './text-blocks.ts';

const ITEM = /^(?:[•▪◦‣●■–*]|\d{1,2}[.)])\s+(?=\S)/;

/** The lines of all pages as paragraphs and list items, without running heads and page numbers. */
export function layOutPdfLines(pages: readonly (readonly PdfLine[])[]): TextBlock[] {
  const lines = dropRunningLines(pages).flatMap((page) => measureLines(page));
  const words = collectWords(lines);
  const blocks: { kind: TextBlock['kind']; text: string }[] = [];
  let first: MeasuredLine | null = null;
  let previous: MeasuredLine | null = null;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || first === null || previous === null || startsBlock(line, previous, first)) {
      blocks.push({ kind: ITEM.test(line.text) ? 'item' : 'paragraph', text: line.text.replace(/^[▪◦‣●■*]\s+/, '• ') });
      first = line;
    } else {
      block.text = joinLines(block.text, line.text, words);
    }
    previous = line;
  }
  return blocks;
}

interface MeasuredLine extends PdfLine {
  readonly page: readonly PdfLine[];
  /** The usual distance of the page's lines. */
  readonly leading: number;
  /** How far lines that begin about here reach. */
  readonly margin: number;
}

function measureLines(page: readonly PdfLine[]): MeasuredLine[] {
  const leading = measureLeading(page);
  return page.map((line) => {
    const column = page.filter((other) => Math.abs(other.left - line.left) < 3 * line.size);
    return { ...line, page, leading, margin: Math.max(...column.map(({ right }) => right)) };
  });
}

function measureLeading(page: readonly PdfLine[]): number {
  const gaps = page.slice(1).map((line, index) => page[index]!.y - line.y);
  const plausible = gaps.filter((gap, index) => gap > 0 && gap < 3 * page[index]!.size).sort((a, b) => a - b);
  // The lower middle: a page with many short paragraphs still has its lines closer than its paragraphs.
  return plausible[Math.floor((plausible.length - 1) * 0.4)] ?? Number.POSITIVE_INFINITY;
}

function startsBlock(line: MeasuredLine, previous: MeasuredLine, first: MeasuredLine): boolean {
  if (ITEM.test(line.text)) return true;
  const ratio = line.size / previous.size;
  if (ratio > 1.15 || ratio < 0.87) return true;
  const gap = previous.y - line.y;
  // A new page or column: the paragraph goes on unless its sentence has ended.
  if (line.page !== previous.page || gap < -line.size) return endsSentence(previous.text);
  if (gap > 1.35 * Math.min(line.leading, 1.6 * line.size)) return true;
  const isInItem = ITEM.test(first.text);
  if (!isInItem && line.left > previous.left + 0.8 * line.size && line.left < previous.left + 5 * line.size)
    return true;
  const isShort = previous.right < previous.left + 0.75 * (previous.margin - previous.left);
  return isShort && endsSentence(previous.text);
}

function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text);
}

/** "inter-" + "national" is one word only if the document has "international" elsewhere; else the hyphen stays ("well-known"). */
function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00AD')) return before + after;
  const start = /(\p{L}+)[-\u2010]$/u.exec(before)?.[1];
  const end = /^\p{Ll}+/u.exec(after)?.[0];
  if (start === undefined) return `${before} ${after}`;
  if (end === undefined) return before + after;
  const [joined, hyphenated] = [(start + end).toLowerCase(), `${start}-${end}`.toLowerCase()];
  return words.has(joined) && !words.has(hyphenated) ? before.slice(0, -1) + after : before + after;
}

function collectWords(lines: readonly PdfLine[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** Lines that stand at the top or bottom of several pages alike ("The Harvian Post · page 3 of 9"), and bare page numbers. */
function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: PdfLine): boolean => (counts.get(keyOf(line)) ?? 0) >= 3 || isPageNumber(line.text);
  return pages.map((page) => {
    const dropped = pages.length > 1 ? edgesOf(page).filter(isRunning) : [];
    return page.filter((line) => !dropped.includes(line));
  });
}

/** The two highest and the two lowest lines. */
function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, 2), ...sorted.slice(-2)])];
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–] ?)?(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?(?: ?[-–])?$/i.test(text);
}
