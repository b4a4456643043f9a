import type { WordClass, WordReading } from '../../layers/model-readings.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { Run } from '../../model/piece-sequence.ts';
import type { CutWord } from './cut-words.ts';

/** Each word with the class that its pieces score highest, all together. */
export const readWords = (
  words: readonly CutWord[],
  scores: PieceScores,
  classes: readonly WordClass[],
): WordReading[] =>
  words.map(({ span, run, isFused }) => ({ span, wordClass: isFused ? FUSED : classes[findBest(scores, run)]! }));

/** "Cannot", "gonna": what is fused to a word is a particle. */
const FUSED: WordClass = 'PART';

function findBest(scores: PieceScores, [first, end]: Run): number {
  const sums = scores.at(first).slice();
  for (let at = first + 1; at < end; at++) {
    const more = scores.at(at);
    for (let index = 0; index < sums.length; index++) sums[index]! += more[index]!;
  }
  return sums.indexOf(Math.max(...sums));
}
