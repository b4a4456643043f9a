import type { Range } from '../align-words.ts';
import { type FoldedText, SPACE } from '../fold-text.ts';

const CLOSING = new Set([...'"\')]}'].map((mark) => mark.charCodeAt(0)));
const ENDING = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)));

/**
 * Sentences and lines of a folded text, without the space between them: stretches to compare, so that "Mr. | Moss" cut in two
 * does no harm.
 */
export function listSentences(text: FoldedText): readonly Range[] {
  const { codes } = text;
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at <= codes.length; at++) {
    if (at < codes.length && !(codes[at] === SPACE && isBreak(text, at))) continue;
    if (at > start) sentences.push([start, at]);
    start = at + 1;
  }
  return sentences;
}

/** Is a range of codes all of a line? */
export function isLine({ raw, starts, ends, codes }: FoldedText, [start, end]: Range): boolean {
  const isEdge = (at: number) =>
    at < 0 || at >= codes.length || starts[at] === ends[at] || raw.slice(starts[at], ends[at]).includes('\n');
  return isEdge(start - 1) && isEdge(end);
}

function isBreak({ raw, codes, starts, ends }: FoldedText, at: number): boolean {
  if (starts[at] === ends[at] || raw.slice(starts[at], ends[at]).includes('\n')) return true;
  let last = at - 1;
  while (last >= 0 && CLOSING.has(codes[last]!)) last--;
  return last >= 0 && ENDING.has(codes[last]!);
}

/** Codes as a string of as many units. */
export function wordsAt(codes: Uint16Array, [start, end]: Range): string {
  let words = '';
  for (let at = start; at < end; at += 4096) {
    words += String.fromCharCode(...codes.subarray(at, Math.min(end, at + 4096)));
  }
  return words;
}
