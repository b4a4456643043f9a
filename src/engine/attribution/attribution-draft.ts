import type { Attribution } from '../layers.ts';
import type { CueCandidate } from './cue-candidate.ts';

/** An attribution whose content may still grow by what a colon announces or a quotation goes on with. */
export type AttributionDraft = Omit<Attribution, 'mode'> & {
  readonly announces: CueCandidate['announces'];
  readonly block: number;
};
