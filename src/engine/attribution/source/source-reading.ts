import type { Layers } from '../../layers/layers.ts';

/** A statement as it was read, before rules put its parts right. */
export type Reading = Layers['readings'][number];

export type SourceLayers = Pick<Layers, 'sentences' | 'tokens' | 'nameReadings'>;
