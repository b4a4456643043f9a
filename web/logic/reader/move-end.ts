import type { Span } from '../../../src/schema/span.ts';

/** Which end of a piece: its start, or what stands behind its last letter. */
export type End = 0 | 1;

/** A place inside words, moved to where the nearest word begins (a start) or ends (an end); those of the block count too. */
export function snapToWord(text: string, place: number, block: Span, end: End): number {
  const edges = listEdges(text, block, end);
  return edges.reduce((best, edge) => (Math.abs(edge - place) < Math.abs(best - place) ? edge : best), block[end]);
}

/** Where the word before (-1) or behind (1) a place begins, for a start, or ends; the place itself where there is none. */
export function stepByWord(text: string, place: number, direction: 1 | -1, block: Span, end: End): number {
  const edges = listEdges(text, block, end);
  const found = direction === 1 ? edges.find((edge) => edge > place) : edges.findLast((edge) => edge < place);
  return found ?? place;
}

/** Where words begin or end, in order; marks of punctuation count as words, so that a quotation's can be taken in, and spaces do not. */
function listEdges(text: string, [from, to]: Span, end: End): number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text.slice(from, to));
  return [...segments]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => from + index + (end === 0 ? 0 : segment.length));
}

/** Pieces with one end of one of them elsewhere. An end never passes its own start or a neighbour: then they stay as they are. */
export function moveEnd(pieces: readonly Span[], at: number, end: End, place: number): readonly Span[] {
  const old = pieces[at];
  if (!old) return pieces;
  const moved: Span = end === 0 ? [place, old[1]] : [old[0], place];
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (moved[0] >= moved[1] || (before && moved[0] < before[1]) || (after && moved[1] > after[0])) return pieces;
  return pieces.map((piece, i) => (i === at ? moved : piece));
}
