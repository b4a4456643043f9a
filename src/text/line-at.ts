import type { LineMap } from '../schema/intake.ts';

/** The line of the file, from 1, on which the text at the index stands. */
export function findLineAt(lines: LineMap, text: string, index: number): number {
  const pair = findPair(lines, index);
  if (pair === null) return 1;
  const [start, line] = pair;
  let found = line;
  for (let end = text.indexOf('\n', start); end >= 0 && end < index; end = text.indexOf('\n', end + 1)) found += 1;
  return found;
}

/** The last pair at or before the index. */
export function findPair(lines: LineMap, index: number): LineMap[number] | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]![0] <= index) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1] ?? null;
}
