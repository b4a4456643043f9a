import type { ClaimSearch } from '../../logic/claims/claim-search.ts';
import { countNoun } from '../../logic/count-noun.ts';
import { useClaimCount } from '../../queries/claims-query.ts';

/** Nothing is left in the queue: why. */
export function QueueDone({ search, onAll }: { readonly search: ClaimSearch; readonly onAll: () => void }) {
  const count = useClaimCount();
  const isNarrowed = search.set !== undefined || search.speaker !== undefined;
  if (count === 0) return <p className="none">No claim is on the record yet. They come with the articles.</p>;
  return (
    <div className="none" role="status">
      <p>
        {search.set === 'unrated' && search.speaker === undefined && count !== null
          ? `All ${countNoun(count, 'claim')} rated.`
          : 'No claim is of this kind.'}
      </p>
      {isNarrowed ? (
        <button type="button" className="btn sm" onClick={onAll}>
          All claims
        </button>
      ) : null}
    </div>
  );
}
