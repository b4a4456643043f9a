import { endsSentence } from './ends-sentence.ts';
import { collectWords, joinLines } from './join-lines.ts';
import type { PdfLine, PdfRegion } from './pdf-line.ts';
import { joinInterrupted, type PdfBlock } from './pdf-paragraphs.ts';
import type { TextBlock } from './text-blocks.ts';

const ITEM = /^(?:[•▪◦‣●■○–*]|\(?\d{1,2}[.)]|\(?[a-z][)])\s+(?=\S)/;
/** "Q. Did you see it?" and "THE COURT: Sustained." begin a turn. */
export const TURN = /^(?:[QA][.:]\s|\p{Lu}[\p{Lu}.'’ -]{2,40}:(?:\s|$))/u;

/** The lines of all columns as paragraphs, list items and rows. */
export function layOutPdfLines(regions: readonly PdfRegion[], body: number): TextBlock[] {
  const lines = regions.flatMap((region, index) => measureLines(region, index));
  const words = collectWords(lines.map(({ text }) => text));
  const blocks: PdfBlock[] = [];
  let block: MeasuredLine[] = [];
  const end = (): void => {
    if (block.length > 0) blocks.push(createBlock(block));
    block = [];
  };
  for (const line of lines) {
    if (line.kind === 'aside') {
      blocks.push(createBlock([line]));
      continue;
    }
    if (block.length > 0 && startsBlock(line, block)) end();
    block.push(line);
  }
  end();
  return joinInterrupted(blocks, body).map(({ kind, lines }) => ({ kind, text: joinLines(lines, words) }));
}

export interface MeasuredLine extends PdfLine {
  readonly page: number;
  readonly region: number;
  /** The usual distance of the region's lines. */
  readonly leading: number;
  /** Whether its lines are that far apart nearly all. */
  readonly isEven: boolean;
  /** Where the region's lines begin, and how far they reach. */
  readonly edge: number;
  readonly margin: number;
}

/** How many lines around one tell how far lines reach there: beside a picture they are shorter. */
const NEARBY = 6;

function measureLines({ page, lines }: PdfRegion, region: number): MeasuredLine[] {
  const { leading, isEven } = measureLeading(lines);
  const column = lines.filter(({ kind }) => kind === 'text');
  const edge = column.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  return lines.map((line, index) => {
    const near = lines.slice(Math.max(0, index - NEARBY), index + NEARBY + 1);
    const alike = near.filter(({ kind, size }) => kind === 'text' && Math.abs(size - line.size) < 0.15 * line.size);
    return {
      ...line,
      page,
      region,
      leading,
      isEven,
      edge,
      margin: Math.max(...alike.map(({ right }) => right), line.right),
    };
  });
}

/** Type set double is told by its evenness; else lines are not wider apart than 1.6 of their size. */
function measureLeading(lines: readonly PdfLine[]): { leading: number; isEven: boolean } {
  const gaps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
  const plausible = gaps.filter((gap, index) => gap > 0 && gap < 3 * lines[index]!.size).sort((a, b) => a - b);
  // The lower middle: a page with many short paragraphs still has its lines closer than its paragraphs.
  const leading = plausible[Math.floor((plausible.length - 1) * 0.4)] ?? Number.POSITIVE_INFINITY;
  const alike = plausible.filter((gap) => Math.abs(gap - leading) < 0.05 * leading).length;
  const size = lines[lines.length >> 1]?.size ?? 0;
  const isEven = alike >= 4 && alike >= 0.6 * gaps.length;
  return { leading: isEven ? leading : Math.min(leading, 1.6 * size), isEven };
}

function startsBlock(line: MeasuredLine, block: readonly MeasuredLine[]): boolean {
  const [first, previous] = [block[0]!, block.at(-1)!];
  if (line.kind === 'row' || previous.kind === 'row') return true;
  if (TURN.test(line.text) || isItem(line, previous)) return true;
  const ratio = line.size / previous.size;
  if (ratio > 1.15 || ratio < 0.87) return true;
  // A new page or column: the paragraph goes on unless its sentence has ended.
  if (line.region !== previous.region) return endsParagraph(previous, line);
  return isSetOff(line, previous) || isIndented(line, previous, first) || followsShort(line, previous);
}

/** At the end of a column a sentence may end within its paragraph: in a full line, where the next word had no room. */
function endsParagraph(previous: MeasuredLine, line: MeasuredLine): boolean {
  if (/^\p{Ll}/u.test(line.text) || !endsSentence(previous.text)) return false;
  return line.left > line.edge + 0.8 * line.size || hasRoom(previous, line, 0);
}

/** Whether the first word of a line would have fitted behind the one before it. */
function hasRoom(previous: MeasuredLine, line: MeasuredLine, slack: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const letter = (line.right - line.left) / line.text.length;
  return previous.margin - previous.right > (word.length + 1) * letter + slack * line.size;
}

function isItem(line: PdfLine, previous: MeasuredLine): boolean {
  if (!ITEM.test(line.text)) return false;
  return /^\D/.test(line.text) || endsSentence(previous.text) || /[,;]$/.test(previous.text) || isShort(previous, 0.85);
}

/** A wide gap; the lines of a large heading stand as far apart as its type asks for. */
function isSetOff(line: MeasuredLine, previous: MeasuredLine): boolean {
  const isLarge = line.size > line.leading;
  const gap = previous.y - line.y;
  if (gap > (isLarge ? 1.45 * line.size : 1.35 * line.leading)) return true;
  return !isLarge && line.isEven && gap > 1.18 * line.leading && endsSentence(previous.text);
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
  if (endsSentence(previous.text) && (isShort(previous, 0.75) || hasRoom(previous, line, 2))) return true;
  // A heading has no full stop, and what follows it begins a paragraph of its own.
  const isHeading =
    isShort(previous, 0.6) &&
    /^["“‘'(]?[\p{Lu}\d]/u.test(line.text) &&
    !/[\p{Ll},]-?$/u.test(previous.text.slice(-1).replace(/\p{Ll}/u, ''));
  return isHeading && line.font !== previous.font;
}

function isShort(line: MeasuredLine, share: number): boolean {
  return line.right < line.edge + share * (line.margin - line.edge);
}

function createBlock(lines: readonly MeasuredLine[]): PdfBlock {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return {
    kind: ITEM.test(first.text) && first.kind === 'text' ? 'item' : 'paragraph',
    lines: [first.text.replace(/^[▪◦‣●■○*]\s+/, '• '), ...lines.slice(1).map(({ text }) => text)],
    size: first.size,
    form: first.kind,
    start: { region: first.region, isIndented: first.left > first.edge + 0.8 * first.size },
    end: { region: last.region, isShort: isShort(last, 0.75) },
  };
}
