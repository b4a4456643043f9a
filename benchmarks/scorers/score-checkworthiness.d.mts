/** Types of what we call of `score-checkworthiness.mjs`, which stays as it came. */
export interface GoldSentence {
  readonly id: string;
  readonly label: 0 | 1;
}

export function bestThreshold(
  gold: readonly GoldSentence[],
  score: ReadonlyMap<string, number>,
): { readonly f1: number; readonly threshold: number };
