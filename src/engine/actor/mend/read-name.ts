import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';

/** A name as the model reads it, with what found it. */
export type ReadName = Layers['nameReadings'][number];

/** What a rule sees of a name that the model reads: what stands before and behind it in its sentence. */
export interface Beside {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
  readonly language: Language;
}
