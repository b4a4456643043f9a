/** Types of what we call of `score-time.mjs`, which stays as it came. */
export interface TimeSpan {
  readonly span: readonly [start: number, end: number];
}

export function align<Gold extends TimeSpan, Predicted extends TimeSpan>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
): readonly { readonly gold: Gold; readonly pred: Predicted; readonly exact: boolean }[];
