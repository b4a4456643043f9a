import type { LineMap } from '../ingest.ts';
import type { TextBlock } from './text-blocks.ts';

/** A text that knows on which lines of the file its parts stand. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineMap;
}

export interface LinedBlock extends TextBlock {
  /** As in a document, with indexes into the block's own text; the first is 0. */
  readonly lines: LineMap;
}

export function joinLined(parts: readonly LinedText[]): LinedText {
  let text = '';
  const lines: (readonly [number, number])[] = [];
  for (const part of parts) {
    for (const [index, line] of part.lines) lines.push([text.length + index, line]);
    text += part.text;
  }
  return { text, lines };
}

/** Without white space at both ends; the map follows. */
export function trimLined({ text, lines }: LinedText): LinedText {
  const start = countBlanks(text);
  const cut = lines.filter(([index]) => index <= start).at(-1);
  const rest = lines.filter(([index]) => index > start).map(([index, line]) => [index - start, line] as const);
  const trimmed = trimEnd(text.slice(start));
  if (cut === undefined) return { text: trimmed, lines: rest };
  return { text: trimmed, lines: [[0, cut[1] + countLineEnds(text.slice(cut[0], start))], ...rest] };
}

/** Without spaces, tabs and line ends at its end. No expression, which would begin again at each of the blanks inside a text. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BLANKS.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

const BLANKS = new Set([' ', '\t', '\n']);

function countBlanks(text: string): number {
  let count = 0;
  while (count < text.length && BLANKS.has(text[count]!)) count += 1;
  return count;
}

/** The map of a text that blocks are laid out to, from where each begins. */
export function locateBlocks(blocks: readonly LinedBlock[], starts: readonly number[]): LineMap {
  return blocks.flatMap((block, index) => block.lines.map(([at, line]) => [starts[index]! + at, line] as const));
}

/** As far as the next word may lie behind markup. */
const MAX_MARKUP = 2000;

/**
 * Finds the lines of texts that come from a source whose markup was taken off: each word is looked for behind the one before it. What is not
 * found so (an entity, an escape) is taken to stand on the line of the word before.
 */
export function createLineAligner(source: string, firstLine: number): (text: string) => LineMap {
  let at = 0;
  let line = firstLine;
  return (text) => {
    const lines: (readonly [number, number])[] = [];
    for (const word of text.matchAll(/\S+/g)) {
      const found = source.slice(at, at + MAX_MARKUP).indexOf(word[0]);
      const before = line;
      if (found >= 0) {
        line += countLineEnds(source.slice(at, at + found));
        at += found + word[0].length;
      }
      if (lines.length === 0) lines.push([0, line]);
      else if (line !== before) lines.push([word.index, line]);
    }
    return lines;
  };
}

function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
}
