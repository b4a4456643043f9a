import type { WordUse } from './broken-word.ts';
import { collectWords, joinLines } from './join-lines.ts';
import type { PdfRegion } from './pdf-layout.ts';
import type { PdfLine } from './pdf-lines.ts';
import { joinInterrupted, type PdfBlock } from './pdf-paragraphs.ts';
import type { TextBlock } from './text-blocks.ts';

const ITEM = /^(?:[•▪◦‣●■○–*]|\(?\d{1,2}[.)]|\(?[a-z][)])\s+(?=\S)/;
/** "Q. Did you see it?" and "THE COURT: Sustained." begin a turn. */
const TURN = /^(?:[QA][.:]\s|\p{Lu}[\p{Lu}.'’ -]{2,40}:(?:\s|$))/u;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|St|No|vs|Gen|Lt|Col|Sgt|Rev|Hon|Jr|\p{Lu})\.$/u;

/** The lines of all columns as paragraphs, list items and rows. */
export function layOutPdfLines(regions: readonly PdfRegion[], body: number): TextBlock[] {
  const lines = regions.flatMap((region, index) => measureLines(region, index));
  const words = collectWords(lines.map(({ text }) => text));
  const blocks: PdfBlock[] = [];
  let block: MeasuredLine[] = [];
  const end = (): void => {
    if (block.length > 0) blocks.push(createBlock(block, words));
    block = [];
  };
  for (const line of lines) {
    if (line.kind === 'aside') {
      blocks.push(createBlock([line], words));
      continue;
    }
    if (block.length > 0 && startsBlock(line, block)) end();
    block.push(line);
  }
  end();
  return joinInterrupted(blocks, body, words).map(({ kind, text }) => ({ kind, text }));
}

export interface MeasuredLine extends PdfLine {
  readonly page: number;
  readonly region: number;
  /** The usual distance of the region's lines. */
  readonly leading: number;
  /** Where the region's lines begin, and how far they reach. */
  readonly edge: number;
  readonly margin: number;
}

function measureLines({ page, lines }: PdfRegion, region: number): MeasuredLine[] {
  const leading = measureLeading(lines);
  const column = lines.filter(({ kind }) => kind === 'text');
  const edge = column.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const rights = column.map(({ right }) => right).sort((a, b) => a - b);
  const margin = rights[Math.floor(0.95 * (rights.length - 1))] ?? 0;
  return lines.map((line) => ({ ...line, page, region, leading, edge, margin }));
}

/** Type set double is told by its evenness; else lines are not wider apart than 1.6 of their size. */
function measureLeading(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
  const plausible = gaps.filter((gap, index) => gap > 0 && gap < 3 * lines[index]!.size).sort((a, b) => a - b);
  // The lower middle: a page with many short paragraphs still has its lines closer than its paragraphs.
  const leading = plausible[Math.floor((plausible.length - 1) * 0.4)] ?? Number.POSITIVE_INFINITY;
  const alike = plausible.filter((gap) => Math.abs(gap - leading) < 0.1 * leading).length;
  const size = lines[lines.length >> 1]?.size ?? 0;
  return alike >= 4 && alike >= 0.6 * gaps.length ? leading : Math.min(leading, 1.6 * size);
}

function startsBlock(line: MeasuredLine, block: readonly MeasuredLine[]): boolean {
  const [first, previous] = [block[0]!, block.at(-1)!];
  if (line.kind === 'row' || previous.kind === 'row') return true;
  if (TURN.test(line.text) || isItem(line, previous)) return true;
  const ratio = line.size / previous.size;
  if (ratio > 1.15 || ratio < 0.87) return true;
  // A new page or column: the paragraph goes on unless its sentence has ended.
  if (line.region !== previous.region) return endsSentence(previous.text) && !/^\p{Ll}/u.test(line.text);
  return isSetOff(line, previous) || isIndented(line, previous, first) || followsShort(line, previous);
}

function isItem(line: PdfLine, previous: MeasuredLine): boolean {
  if (!ITEM.test(line.text)) return false;
  return /^\D/.test(line.text) || endsSentence(previous.text) || /[,;]$/.test(previous.text) || isShort(previous, 0.85);
}

/** A wide gap; the lines of a large heading stand as far apart as its type asks for. */
function isSetOff(line: MeasuredLine, previous: MeasuredLine): boolean {
  const isLarge = line.size > line.leading;
  return previous.y - line.y > (isLarge ? 1.45 * line.size : 1.35 * line.leading);
}

/** Set in, or out again after lines that hang; a line in the middle of a sentence begins nothing. */
function isIndented(line: MeasuredLine, previous: MeasuredLine, first: MeasuredLine): boolean {
  if (/^\p{Ll}/u.test(line.text)) return false;
  const step = 0.8 * line.size;
  const isEnd = endsSentence(previous.text) || isShort(previous, 0.85);
  if (ITEM.test(first.text) || TURN.test(first.text))
    return line.left < previous.left - step && line.left <= first.left + step && isEnd;
  const isIn = line.left > previous.left + step && line.left < previous.left + 6 * line.size;
  const isOut = line.left < previous.left - step && previous.left > first.left + step;
  return (isIn || isOut) && isEnd;
}

function followsShort(line: MeasuredLine, previous: MeasuredLine): boolean {
  if (isShort(previous, 0.75) && endsSentence(previous.text)) return true;
  // A heading has no full stop, and what follows it begins anew.
  const isHeading =
    isShort(previous, 0.6) &&
    /^["“‘'(]?[\p{Lu}\d]/u.test(line.text) &&
    !/[\p{Ll},]-?$/u.test(previous.text.slice(-1).replace(/\p{Ll}/u, ''));
  return isHeading && line.font !== previous.font;
}

function isShort(line: MeasuredLine, share: number): boolean {
  return line.right < line.edge + share * (line.margin - line.edge);
}

export function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text) && !ABBREVIATION.test(text);
}

function createBlock(lines: readonly MeasuredLine[], words: WordUse): PdfBlock {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let text = first.text.replace(/^[▪◦‣●■○*]\s+/, '• ');
  for (const line of lines.slice(1)) text = joinLines(text, line.text, words);
  return {
    kind: ITEM.test(first.text) && first.kind === 'text' ? 'item' : 'paragraph',
    text,
    size: first.size,
    form: first.kind,
    start: { page: first.page, region: first.region, isIndented: first.left > first.edge + 0.8 * first.size },
    end: { page: last.page, region: last.region, isShort: isShort(last, 0.75) },
  };
}
