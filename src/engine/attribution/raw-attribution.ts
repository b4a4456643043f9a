import type { Attribution } from '../layers/layers.ts';

/** An attribution before its content is whole, by a quotation that goes on, and before its mode is known. */
export type RawAttribution = Omit<Attribution, 'mode'>;
