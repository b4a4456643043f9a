import type { WordClass, WordReading } from '../../layers/model-readings.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { Run } from '../../model/piece-sequence.ts';
import type { CutWord } from './cut-words.ts';
import { likelihoodOf } from './likelihood-of.ts';

/** Each word with the class that its pieces score highest, on average. */
export const readWords = (
  words: readonly CutWord[],
  scores: PieceScores,
  classes: readonly WordClass[],
): WordReading[] =>
  words.map(({ span, run, isFused }) => ({ span, ...(isFused ? FUSED : readClass(scores, run, classes)) }));

/** "Cannot", "gonna": what is fused to a word is a particle. */
const FUSED = { wordClass: 'PART', likelihood: 1 } as const;

function readClass(scores: PieceScores, [first, end]: Run, classes: readonly WordClass[]) {
  const sums = scores.at(first).slice();
  for (let at = first + 1; at < end; at++) {
    const more = scores.at(at);
    for (let index = 0; index < sums.length; index++) sums[index]! += more[index]!;
  }
  const means = sums.map((sum) => sum / (end - first));
  const best = means.indexOf(Math.max(...means));
  return { wordClass: classes[best]!, likelihood: likelihoodOf(means, best) };
}
