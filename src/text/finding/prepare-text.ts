import { type FoldedText, foldText } from './fold-text.ts';
import { createSeedIndex, type SeedIndex } from './seed-index.ts';

/** A text made ready to find many pieces of evidence in. */
export interface PreparedText {
  readonly raw: string;
  readonly folded: FoldedText;
  readonly seeds: SeedIndex;
  /** How much was compared so far: tests hold it, since wall time depends on the machine. */
  readonly work: { steps: number };
}

export function prepareText(raw: string, work: { steps: number }): PreparedText {
  work.steps += raw.length;
  const folded = foldText(raw, { start: true, end: true });
  return { raw, folded, seeds: createSeedIndex(folded.codes), work };
}
