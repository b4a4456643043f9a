import type { ItemLayer } from '../schema/key.ts';

/** All layers of a record, without any item yet. */
export const createEmptyLayers = () =>
  ({
    sentences: [],
    blocks: [],
    quotations: [],
    turns: [],
    entries: [],
    actors: [],
    statements: [],
    timexes: [],
    quantities: [],
    polls: [],
    claims: [],
  }) satisfies Record<ItemLayer, never[]>;
