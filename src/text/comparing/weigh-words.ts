import type { Token } from './list-tokens.ts';

/** Short words are everywhere: two of them count as one. */
const SHORT = 3;

/** How much each word tells of where it comes from, summed up to each place. */
export function sumWeights(tokens: readonly Token[]): readonly number[] {
  let sum = 0;
  return [0, ...tokens.map(({ word }) => (sum += word.length <= SHORT && !/^\p{N}/u.test(word) ? 0.5 : 1))];
}
