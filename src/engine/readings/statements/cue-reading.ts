import type { ReadingSigns } from '../../model/confidence-weights.ts';
import type { Run } from '../../model/piece-sequence.ts';

/** A cue with what the model ties to it, as runs over the sequence of pieces that it reads. */
export interface CueReading {
  readonly cue: Run;
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  /** How far the cue stands from a place where the window was cut, in pieces. */
  readonly margin: number;
  readonly signs: ReadingSigns;
}
