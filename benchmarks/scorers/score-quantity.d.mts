/** Types of what we call of `score-quantity.mjs`, which stays as it came. */
export interface ScoredQuantity {
  readonly value: number | readonly [low: number, high: number];
  readonly unit?: string | null;
}

export function valuesAgree(gold: ScoredQuantity['value'], predicted: ScoredQuantity['value']): boolean;

export function unitOf(quantity: ScoredQuantity): string;
