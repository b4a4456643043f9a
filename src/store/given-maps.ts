import type { LineMap, TimeMap } from '../schema/intake.ts';

/** A map to lines or times as JSON, its pairs one behind the other: half the length, for texts of many thousand lines. */
export const encodeMap = (pairs: LineMap | TimeMap | undefined): string | null =>
  pairs === undefined ? null : JSON.stringify(pairs.flat());

export function decodeMap(json: string | null): LineMap | TimeMap | null {
  if (json === null) return null;
  const numbers = JSON.parse(json) as number[];
  return numbers.flatMap((index, at) => (at % 2 === 0 ? [[index, numbers[at + 1]!] as const] : []));
}
