/** How likely one of some scores is the right one, from 0 to 1 (softmax), with three digits. */
export function likelihoodOf(scores: ArrayLike<number>, index: number): number {
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += Math.exp(scores[at]! - scores[index]!);
  return Math.round(1000 / sum) / 1000;
}
