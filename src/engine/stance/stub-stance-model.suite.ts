import type { StanceModel, StanceScores } from './stance-model.ts';
import type { StancePair } from './stance-pair.ts';

/** For tests of what stands on a stance model: an answer for each pair, by rule; neither where there is none. */
export function createStubStanceModel(
  answer: (pair: StancePair) => Partial<StanceScores> | undefined = () => undefined,
): StanceModel {
  const score: StanceModel['score'] = async (pairs) =>
    pairs.map((pair) => ({ for: 0, against: 0, neither: 0, ...(answer(pair) ?? { neither: 1 }) }));
  return { identity: { stub: 'none' }, leastSure: 0.5, scoreAlone: score, score };
}
