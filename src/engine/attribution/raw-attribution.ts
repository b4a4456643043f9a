import type { Attribution } from '../layers/layers.ts';

/** An attribution whose content may still grow by a quotation that goes on. */
export type RawAttribution = Omit<Attribution, 'mode'>;
