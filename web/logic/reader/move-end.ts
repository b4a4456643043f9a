import type { Span } from '../../../src/schema/span.ts';

/** A place inside words, moved to the nearest edge of a word; the edges of the block are edges too. */
export function snapToWord(text: string, place: number, [from, to]: Span): number {
  const edges = listEdges(text, [from, to]);
  return edges.reduce((best, edge) => (Math.abs(edge - place) < Math.abs(best - place) ? edge : best), from);
}

/** The edge of a word before (-1) or behind (1) a place; the place itself where there is none. */
export function stepByWord(text: string, place: number, direction: 1 | -1, block: Span): number {
  const edges = listEdges(text, block);
  const found = direction === 1 ? edges.find((edge) => edge > place) : edges.findLast((edge) => edge < place);
  return found ?? place;
}

/** Where words begin and end, in order; marks of punctuation count as words, so that a quotation's can be taken in. */
function listEdges(text: string, [from, to]: Span): number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text.slice(from, to));
  const edges = [...segments]
    .filter(({ segment }) => segment.trim() !== '')
    .flatMap(({ index, segment }) => [from + index, from + index + segment.length]);
  return [...new Set([from, ...edges, to])].sort((one, other) => one - other);
}

/** Pieces with one end of one of them elsewhere. An end never passes its own start or a neighbour: then they stay as they are. */
export function moveEnd(pieces: readonly Span[], at: number, end: 0 | 1, place: number): readonly Span[] {
  const old = pieces[at];
  if (!old) return pieces;
  const moved: Span = end === 0 ? [place, old[1]] : [old[0], place];
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (moved[0] >= moved[1] || (before && moved[0] < before[1]) || (after && moved[1] > after[0])) return pieces;
  return pieces.map((piece, i) => (i === at ? moved : piece));
}
