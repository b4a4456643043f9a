import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';

/**
 * How much each sentence is worth checking, from 0 to 1, by the index of the sentence: of what its pieces say (log odds) the
 * mean, with the softmax of their weights as weights (attention pooling). 0 where the sentence has no piece.
 */
export function readWorth({ sentence }: PieceSequence, scores: PieceScores, sentences: number): number[] {
  const worth = Array<number>(sentences).fill(0);
  for (let first = 0; first < sentence.length; ) {
    let end = first + 1;
    while (end < sentence.length && sentence[end] === sentence[first]) end++;
    worth[sentence[first]!] = poolWorth(scores, first, end);
    first = end;
  }
  return worth;
}

function poolWorth(scores: PieceScores, first: number, end: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = first; at < end; at++) highest = Math.max(highest, scores.at(at)[0]!);
  let [sum, all] = [0, 0];
  for (let at = first; at < end; at++) {
    const [weight, logOdds] = scores.at(at);
    const power = Math.exp(weight! - highest);
    sum += power * logOdds!;
    all += power;
  }
  return 1 / (1 + Math.exp(-sum / all));
}
