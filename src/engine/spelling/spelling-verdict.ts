/** What two written names say about being one actor's. */
export interface NameComparison {
  /** `unsure`: the names alone do not tell ("Moss" and "Ada Moss"); only the text around them can. */
  readonly verdict: 'same' | 'different' | 'unsure';
  /** How likely the two are one, by the names alone: 0..1; a rank, no calibrated probability. 0.7 and more for `same`. */
  readonly score: number;
  /** Why, in a few words: "the ending -ий", "Bill is short for William", "father and son by suffix". */
  readonly reason: string;
}

const MIN_SAME_SCORE = 0.7;

/** One actor, by spellings that lie `cost` apart. */
export const createSame = (cost: number, reason: string): NameComparison => ({
  verdict: 'same',
  score: Math.max(MIN_SAME_SCORE, Math.round(100 * (1 - cost / 2)) / 100),
  reason,
});

export const createUnsure = (reason: string, score = 0.5): NameComparison => ({ verdict: 'unsure', score, reason });

export const createDifferent = (reason: string, score = 0): NameComparison => ({ verdict: 'different', score, reason });

export const renderReasons = (reasons: readonly string[]): string =>
  reasons.length ? [...new Set(reasons)].join(', ') : 'same words';
