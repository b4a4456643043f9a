import type { Selectable } from 'kysely';
import type { Tables } from '../../tables.ts';

export type FactRow = Selectable<Tables['registry_facts']>;

/** What changes of one text. */
export interface TextChange {
  readonly textId: string;
  readonly gone: readonly FactRow[];
  readonly kept: readonly FactRow[];
  /** Without their entries, which `placeFacts` gives them. */
  readonly added: readonly FactRow[];
}

/** What changes of one entry. */
export interface EntryChange {
  /** How many more documents name it. */
  documents: number;
  /** How many more actors have a name. */
  readonly names: Map<string, number>;
  /** The texts by which it changes. */
  readonly texts: Set<string>;
  /** Whole signatures came or went: it is counted again. */
  isRecounted: boolean;
}

/** What a portion of texts changes in the registry. */
export interface Changes {
  readonly texts: readonly TextChange[];
  readonly entries: Map<number, EntryChange>;
  /** Entries that were made, or are another sense of their name now: decisions are to be asked about them. */
  readonly renewed: Set<number>;
  /** Entries that something held together which is gone. */
  readonly loosened: Set<number>;
  /** Where the actors of an entry went, by how many. */
  readonly moves: Map<number, Map<number, number>>;
}

export const createChanges = (texts: readonly TextChange[]): Changes => ({
  texts,
  entries: new Map(),
  renewed: new Set(),
  loosened: new Set(),
  moves: new Map(),
});

export function noteEntry({ entries }: Changes, key: number): EntryChange {
  const known = entries.get(key) ?? { documents: 0, names: new Map(), texts: new Set(), isRecounted: false };
  entries.set(key, known);
  return known;
}

export function noteMove({ moves }: Changes, from: number, to: number, count: number): void {
  const known = moves.get(from) ?? new Map<number, number>();
  moves.set(from, known.set(to, (known.get(to) ?? 0) + count));
}

/** Counts what the texts give to their entries and take from them, now that all have one. */
export function countChanges(changes: Changes, placed: ReadonlyMap<FactRow, number>): void {
  for (const { textId, gone, kept, added } of changes.texts) {
    const counted = gone.filter((row) => row.is_counted);
    const before = new Set([...counted, ...kept].map((row) => row.registry_key));
    const after = new Set([...kept.map((row) => row.registry_key), ...added.map((row) => placed.get(row)!)]);
    for (const key of [...before, ...after]) noteEntry(changes, key).texts.add(textId);
    for (const key of before) if (!after.has(key)) noteEntry(changes, key).documents -= 1;
    for (const key of after) if (!before.has(key)) noteEntry(changes, key).documents += 1;
    for (const row of gone) noteEntry(changes, row.registry_key).texts.add(textId);
    for (const row of counted) countNames(changes, row.registry_key, row, -1);
    for (const row of added) countNames(changes, placed.get(row)!, row, 1);
    for (const row of gone) {
      const next = added.find((each) => each.actor_key === row.actor_key);
      if (next) noteMove(changes, row.registry_key, placed.get(next)!, 1);
    }
  }
}

function countNames(changes: Changes, key: number, { names }: FactRow, step: 1 | -1): void {
  const { names: counts } = noteEntry(changes, key);
  for (const name of JSON.parse(names) as string[]) counts.set(name, (counts.get(name) ?? 0) + step);
}
