/**
 * How little the first places are set apart from those behind (Cormack et al. 2009 have 60, for lists of thousands). On news-dev-questions 10 found
 * more than 20 and 60 did, and as much as 5.
 */
const DAMPING = 10;

/**
 * Several orders of the same things as one: what stands in front in any of them counts most, whatever its score there (reciprocal
 * rank fusion). Gives of each how much it counts, the best first; among equals the order of the first list.
 */
export function fuseRanks<T>(
  lists: readonly { readonly ranked: readonly T[]; readonly weight: number }[],
): readonly (readonly [item: T, score: number])[] {
  const scores = new Map<T, number>();
  for (const { ranked, weight } of lists) {
    for (const [at, item] of ranked.entries()) scores.set(item, (scores.get(item) ?? 0) + weight / (DAMPING + at + 1));
  }
  return [...scores].sort(([, a], [, b]) => b - a);
}
