import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { useClaimReview } from '../../queries/claims-query.ts';
import { ProblemNote } from '../ProblemNote.tsx';

/** The ClaimReview as it is exported; of an unsigned rating why there is none. */
export function ReviewPreview({ detail }: { readonly detail: ClaimDetail }) {
  const { document, claim, rating } = detail;
  const isSigned = rating?.signed != null;
  const { data, error } = useClaimReview({ document: document.id, claim: claim.id }, rating?.id ?? null, isSigned);
  if (!isSigned)
    return (
      <p className="note-hand" role="status">
        A ClaimReview is a review: there is none before a person has rated the claim and signed.{' '}
        {rating ? `It is rated “${rating.verdict}”, and not signed.` : 'It is not rated.'} Until then this exports as a{' '}
        <code>Claim</code>.
      </p>
    );
  if (error) return <ProblemNote error={error} />;
  return (
    <section aria-label="ClaimReview">
      <pre>{data ? JSON.stringify(data, null, 2) : ' '}</pre>
    </section>
  );
}
