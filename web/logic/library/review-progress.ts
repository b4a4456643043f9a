/** What a row counts of its document. */
export interface ReviewedCounts {
  readonly statements: number;
  readonly folded: number;
  readonly review: { readonly accepted: number; readonly corrected: number; readonly rejected: number };
}

/** How far people have looked at a document: "not checked", "5 of 24 checked", "checked". */
export function describeProgress({ statements, folded, review }: ReviewedCounts): string {
  const judged = review.accepted + review.corrected + review.rejected;
  if (judged === 0) return 'not checked';
  const shown = Math.max(0, statements - folded);
  return judged >= shown ? 'checked' : `${judged} of ${shown} checked`;
}
