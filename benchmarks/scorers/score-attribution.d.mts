/** Types of what we call of `score-attribution.mjs`, which stays as it came. */
export interface ScorerToken {
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

/** Content spans with at least this token overlap (Jaccard) count as a match. */
export const MATCH_JACCARD: number;

export function tokenize(text: string): readonly ScorerToken[];

/** Indices of the tokens that spans touch. */
export function tokensIn(tokens: readonly ScorerToken[], spans: readonly (readonly [number, number])[]): Set<number>;

/** One-to-one pairs of gold and predicted statements that share tokens of their contents. */
export function matchStatements(
  gold: readonly { readonly content: ReadonlySet<number> }[],
  predicted: readonly { readonly content: ReadonlySet<number> }[],
): readonly { readonly gi: number; readonly pi: number }[];
