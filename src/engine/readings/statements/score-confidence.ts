import type { ConfidenceWeights, ReadingSigns } from '../../model/confidence-weights.ts';

/** Nearer to 0 or 1 a sign tells nothing more. */
const LEAST_DOUBT = 1e-4;

/**
 * How likely a reading's content is what people would mark (sharing half of its words or more), from 0 to 1: Platt's scaling
 * (1999) of the model's own scores, which by themselves are too sure.
 */
export function scoreConfidence(signs: ReadingSigns, weights: ConfidenceWeights): number {
  const sum =
    weights.bias +
    weights.cue * logOdds(signs.cue) +
    weights.cueInside * logOdds(signs.cueInside) +
    weights.content * logOdds(signs.content) +
    weights.contentEdge * logOdds(signs.contentEdge);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Natural logarithm of p / (1 - p). */
function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
  return Math.log(bounded / (1 - bounded));
}
