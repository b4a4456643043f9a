import type { Finding } from '../finding.ts';
import type { Place } from '../place-lines.ts';

/** Where words stand in a file, as programs count: from 1, the end column behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The region of a finding; null in files without lines. A comment has its own place, and no words. */
export function findRegion({ line, column, span, exact }: Finding, place: (index: number) => Place): Region | null {
  if (line === null) return null;
  if (column === null) return { startLine: line };
  return exact === '' ? { startLine: line, startColumn: column } : findSpanRegion(span, place);
}

/** The region of words, or of the place between two characters; null where columns are not known. */
export function findSpanRegion(
  [start, end]: readonly [number, number],
  place: (index: number) => Place,
): Region | null {
  const first = place(start);
  // the character behind may stand beyond marks that are none of the words
  const last = end > start ? place(end - 1) : first;
  if (first.line === null || first.column === null || last.line === null || last.column === null) return null;
  return {
    ...{ startLine: first.line, startColumn: first.column },
    ...{ endLine: last.line, endColumn: last.column + (end > start ? 1 : 0) },
  };
}
