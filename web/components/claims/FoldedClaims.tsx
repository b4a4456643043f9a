import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { countNoun } from '../../logic/count-noun.ts';
import type { Hues } from '../../logic/voice-hues.ts';
import { useClaimsOf } from '../../queries/claims-query.ts';
import { ClaimWords, nameClaimClass, nameSpeakers } from './ClaimRow.tsx';

interface FoldedClaimsProps {
  readonly detail: ClaimDetail;
  readonly hues: Hues;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Claims that lie inside the words of this one: counted, and one key away. */
export function FoldedClaims({ detail, hues, isOpen, onToggle }: FoldedClaimsProps) {
  const { data = [] } = useClaimsOf(detail.document.id);
  const [start, end] = [detail.claim.spans[0]![0], detail.claim.spans.at(-1)![1]];
  const inner = data.filter(
    ({ isInner, claim }) =>
      isInner && claim.id !== detail.claim.id && claim.spans[0]![0] >= start && claim.spans.at(-1)![1] <= end,
  );
  if (inner.length === 0) return null;
  return (
    <div className="folded">
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {countNoun(inner.length, 'claim')} inside it, folded <kbd>f</kbd>
      </button>
      {isOpen
        ? inner.map((hit) => (
            <div className="cl nest" key={hit.claim.id}>
              <div className="cw">{hit.claim.checkworthiness.toFixed(2)}</div>
              <div>
                <q dir="auto">
                  <ClaimWords evidence={hit.evidence} />
                </q>
                <div className={`by ${nameClaimClass(hues, hit)}`}>
                  <bdi className="who">{nameSpeakers(hit)}</bdi>
                </div>
              </div>
            </div>
          ))
        : null}
    </div>
  );
}
