import type { GivenEntry } from '../schema/entry.ts';
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
