import type { ItemLayer } from '../schema/key.ts';
import { type OnRecord, SCHEMA_VERSION } from '../schema/record.ts';
import { addItemKeys } from './item-key.ts';

/** A record made by hand: without keys, and where an item does not say what found it, or a layer is left out, without these too. */
export type HandMadeRecord = Pick<OnRecord, 'id' | 'document'> & {
  readonly engine: Omit<OnRecord['engine'], 'runtime'> & Partial<Pick<OnRecord['engine'], 'runtime'>>;
} & { readonly [L in ItemLayer]?: readonly HandMade<OnRecord[L][number]>[] };

type HandMade<T> = Omit<T, 'key' | 'by'> & { readonly by?: string };

/** For tests: the whole record, with its keys. */
export function completeRecord({ id, engine, document, ...layers }: HandMadeRecord): OnRecord {
  const items = <T extends { readonly id: string; readonly by?: string }>(made: readonly T[] = []) =>
    made.map(({ id, by = 'hand', ...item }) => ({ id, by, ...item }));
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    engine: { runtime: null, ...engine },
    document,
    ...addItemKeys(document.text, {
      sentences: layers.sentences ?? [],
      blocks: layers.blocks ?? [],
      quotations: layers.quotations ?? [],
      turns: items(layers.turns),
      entries: layers.entries ?? [],
      actors: items(layers.actors),
      statements: items(layers.statements),
      timexes: items(layers.timexes),
      quantities: items(layers.quantities),
      polls: items(layers.polls),
      claims: items(layers.claims),
    }),
  };
}
