import type { StatementAct } from '../../schema/statement.ts';
import { CHANGE_WORDS, COMPARISON_WORDS, OPINION_WORDS } from '../lang/en/claim-words.ts';

export interface ClaimFeatures {
  readonly text: string;
  readonly quantities: number;
  readonly actors: number;
  readonly timexes: number;
  readonly act: StatementAct | null;
}

/** How strongly each feature speaks for checking, on the logit scale. Set by hand; the reader model replaces it. */
const WEIGHTS = {
  base: -1.6,
  quantity: 1.1,
  actor: 0.35,
  timex: 0.5,
  past: 0.3,
  change: 0.6,
  comparison: 0.5,
  opinion: -0.9,
  future: -0.5,
  first: -0.5,
  question: -1.2,
  short: -1.2,
};

/**
 * How much a claim is worth checking, from 0 to 1: figures, dates, names, comparisons and changes speak for it, opinions,
 * wishes, questions and very short sentences against it. An order, not a probability.
 */
export function scoreCheckworthiness({ text, quantities, actors, timexes, act }: ClaimFeatures): number {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const has = (set: ReadonlySet<string>) => (words.some((word) => set.has(word)) ? 1 : 0);
  const logit =
    WEIGHTS.base +
    WEIGHTS.quantity * Math.min(quantities, 2) +
    WEIGHTS.actor * Math.min(actors, 2) +
    WEIGHTS.timex * Math.min(timexes, 1) +
    WEIGHTS.change * has(CHANGE_WORDS) +
    WEIGHTS.comparison * has(COMPARISON_WORDS) +
    WEIGHTS.past * (words.some((word) => /^(?:was|were|had|did|has|have)$|..ed$/.test(word)) ? 1 : 0) +
    WEIGHTS.opinion * (has(OPINION_WORDS) || act === 'intention' || act === 'attitude' ? 1 : 0) +
    WEIGHTS.future * (words.some((word) => /^(?:will|would|shall|should|must|may|might|could)$/.test(word)) ? 1 : 0) +
    WEIGHTS.first * (words.some((word) => /^(?:i|we|you|let|please|thank)$/.test(word)) ? 1 : 0) +
    WEIGHTS.question * (text.trimEnd().endsWith('?') ? 1 : 0) +
    WEIGHTS.short * (words.length < 6 ? 1 : 0);
  return Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
}
