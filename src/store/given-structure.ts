import type { GivenEntry } from '../schema/entry.ts';
import type { LineMap, TimeMap } from '../schema/intake.ts';
import type { GivenTurn } from '../schema/turn.ts';

/** The turns and entries that a text was given with. */
export interface GivenStructure {
  readonly turns?: readonly GivenTurn[];
  readonly entries?: readonly GivenEntry[];
}

/** As JSON, in one order of fields, so that the same structure is the same words; null where nothing was told. */
export function encodeStructure({ turns = [], entries = [] }: GivenStructure): string | null {
  if (!turns.length && !entries.length) return null;
  return JSON.stringify({
    turns: turns.map(({ span, kind, speaker, label }) => ({ span, kind, speaker, label })),
    entries: entries.map(({ span, at, label, byline }) => ({ span, at, label, byline })),
  });
}

/** What was told, as it was given: nothing where there was none. */
export function decodeStructure(json: string | null): GivenStructure {
  if (json === null) return {};
  const { turns, entries } = JSON.parse(json) as Required<GivenStructure>;
  return { ...(turns.length && { turns }), ...(entries.length && { entries }) };
}

/** A map to lines or times as JSON, its pairs one behind the other: half the length, for texts of many thousand lines. */
export const encodeMap = (pairs: LineMap | TimeMap | undefined): string | null =>
  pairs === undefined ? null : JSON.stringify(pairs.flat());

export function decodeMap(json: string | null): LineMap | TimeMap | null {
  if (json === null) return null;
  const numbers = JSON.parse(json) as number[];
  return numbers.flatMap((index, at) => (at % 2 === 0 ? [[index, numbers[at + 1]!] as const] : []));
}
