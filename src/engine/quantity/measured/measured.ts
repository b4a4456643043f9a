import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import type { IsTime } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';

/** What one sentence tells about the things that its figures measure. */
export interface MeasureContext {
  readonly words: Words;
  readonly isTime: IsTime;
  /** The figure before in the sentence, and what it measures. */
  readonly previous: { readonly figure: RawFigure; readonly measured: Measured } | null;
}

export interface Measured {
  /** What is measured. */
  readonly measure: NounPhrase | null;
  /** Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph". */
  readonly holder: NounPhrase | null;
}
