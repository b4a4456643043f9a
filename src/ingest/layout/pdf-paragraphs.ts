import { endsSentence } from './ends-sentence.ts';
import type { PdfLine } from './pdf-line.ts';
import type { TextBlock } from './text-blocks.ts';

/** A paragraph with what tells whether it goes on elsewhere. */
export interface PdfBlock {
  readonly kind: TextBlock['kind'];
  readonly lines: readonly string[];
  readonly size: number;
  readonly form: PdfLine['kind'];
  readonly start: { readonly region: number; readonly isIndented: boolean };
  readonly end: { readonly region: number; readonly isShort: boolean };
}

/** What may stand between two halves of a sentence: a picture's caption, a pull quote, a box. */
const MAX_BETWEEN = 4;
const CAPTION =
  /^(?:photos?|photograph|picture|image|fig(?:ure|\.)?|illustration|graphic|chart|map)\b(?: ?\d+)?\s?[.:|]|\((?:photo|picture|image)\b|\bphoto(?:graph)?s?(?: by|:|\/)|\/(?:AP|AFP|Reuters|Getty)\b/i;

/** Joins the halves of a paragraph that something else stands between; that follows the paragraph, or goes where it is no text. */
export function joinInterrupted(blocks: readonly PdfBlock[], body: number): PdfBlock[] {
  const joined: PdfBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const first = blocks[index]!;
    let end = first;
    const lines = [...first.lines];
    const between: PdfBlock[] = [];
    for (let next = findRest(end, blocks, index, body); next !== null; next = findRest(end, blocks, index, body)) {
      between.push(...blocks.slice(index + 1, next));
      end = blocks[next]!;
      for (const line of end.lines) lines.push(line);
      index = next;
    }
    joined.push({ ...first, lines }, ...between);
  }
  return joined.filter((block) => !isNoText(block, body));
}

function findRest(block: PdfBlock, blocks: readonly PdfBlock[], index: number, body: number): number | null {
  const last = block.lines.at(-1)!;
  if (block.form !== 'text' || !isBody(block, body) || endsSentence(last)) return null;
  if (block.lines.length === 1 && last.length < 20) return null;
  for (let next = index + 1; next <= index + 1 + MAX_BETWEEN && next < blocks.length; next += 1) {
    const rest = blocks[next]!;
    if (isRest(rest, block, body, next > index + 1)) return next === index + 1 && !isCut(last, rest) ? null : next;
    if (isBody(rest, body) && rest.form === 'text') return null;
  }
  return null;
}

/** A first half ends in a full line, or hyphen; the rest begins in the middle of a sentence. */
function isRest(rest: PdfBlock, block: PdfBlock, body: number, isInterrupted: boolean): boolean {
  if (!isBody(rest, body) || rest.form !== 'text' || rest.kind === 'item') return false;
  if (/^["“‘(]?\p{Ll}/u.test(rest.lines[0]!)) return true;
  return !block.end.isShort && !rest.start.isIndented && (isInterrupted || block.end.region !== rest.start.region);
}

function isCut(last: string, rest: PdfBlock): boolean {
  return /^\p{Ll}/u.test(rest.lines[0]!) && /[\p{L},;-]$/u.test(last);
}

function isBody({ size }: PdfBlock, body: number): boolean {
  return size > 0.95 * body && size < 1.1 * body;
}

/** Captions, and scraps in the margin that hold no sentence. */
function isNoText({ form, lines, size }: PdfBlock, body: number): boolean {
  if (form === 'aside') return lines[0]!.split(' ').length < 4 || !endsSentence(lines[0]!);
  return size < 0.97 * body && lines.length < 7 && CAPTION.test(lines.join(' '));
}
