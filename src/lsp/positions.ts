import type { Position, Range } from 'vscode-languageserver';
import type { Place } from '../check/place-lines.ts';
import type { Span } from '../schema/span.ts';

type FindPlace = (index: number) => Place;

/** Where words stand in the file, in UTF-16 code units from 0; null where the file has no lines of text. */
export function toRange([start, end]: Span, place: FindPlace): Range | null {
  const first = toPosition(place(start));
  // the character behind may stand beyond marks that are none of the words
  const last = end > start ? toPosition(place(end - 1)) : first;
  if (!first || !last) return null;
  return { start: first, end: end > start ? { ...last, character: last.character + 1 } : last };
}

function toPosition({ line, column }: Place): Position | null {
  return line === null || column === null ? null : { line: line - 1, character: column - 1 };
}

/** The character of the text that stands at a position of the file, or the last one before it. */
export function findIndexAt(position: Position, length: number, place: FindPlace): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const found = toPosition(place(middle));
    if (found && comparePositions(found, position) > 0) high = middle - 1;
    else low = middle;
  }
  return low;
}

export const comparePositions = (one: Position, other: Position): number =>
  one.line - other.line || one.character - other.character;

/** Tells positions of indexes of a file's text with "\n" as line ends, which are the same whatever ends its lines. */
export function createPositionFinder(source: string): (offset: number) => Position {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - starts[line]! };
  };
}
