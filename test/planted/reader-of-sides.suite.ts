import type { StanceModel, StanceScores } from '../../src/engine/stance/stance-model.ts';
import type { StancePair } from '../../src/engine/stance/stance-pair.ts';
import type { PlantedSide } from './planted.suite.ts';

const SIDES: Readonly<Record<PlantedSide['side'], StanceScores>> = {
  for: { for: 0.9, against: 0.05, neither: 0.05 },
  against: { for: 0.05, against: 0.9, neither: 0.05 },
};
const NEITHER: StanceScores = { for: 0.05, against: 0.05, neither: 0.9 };

/** In place of a model, a reader who knows which words take which side: those that a passage has, or is a part of. */
export function createReaderOfSides(sides: readonly PlantedSide[]): StanceModel {
  const score = ({ passage }: StancePair): StanceScores => {
    const found = sides.find(({ words }) => passage.includes(words) || words.includes(passage));
    return found ? SIDES[found.side] : NEITHER;
  };
  const scoreAll = async (pairs: readonly StancePair[]) => pairs.map(score);
  return { identity: { reader: 'none' }, leastSure: 0.75, score: scoreAll, scoreAlone: scoreAll };
}
