import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ClaimPane } from '../components/claims/ClaimPane.tsx';
import { ClaimQueue } from '../components/claims/ClaimQueue.tsx';
import { QueueDone } from '../components/claims/QueueDone.tsx';
import { QueueHead } from '../components/claims/QueueHead.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../components/use-commands.ts';
import { useIsNarrow } from '../components/use-is-narrow.ts';
import { usePage } from '../components/use-page.ts';
import { type ClaimSearch, readClaimName, renderClaimName } from '../logic/claims/claim-search.ts';
import { useClaim, useClaims } from '../queries/claims-query.ts';
import { useHues } from '../queries/voices-query.ts';
import '../styles/claims.css';

/** An afternoon of checking: the queue, and the claim in hand. */
export function ClaimsPage() {
  usePage('claims', 'Claims');
  const search: ClaimSearch = useSearch({ strict: false });
  const { claim: given } = useParams({ strict: false }) as { claim?: string };
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const hues = useHues();
  const [focus, setFocus] = useState<{ readonly index: number } | null>(null);
  const found = useClaims(search);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const claims = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = found.data?.pages[0]?.total ?? null;
  const named = readClaimName(given);
  const at = claims.findIndex(({ document, claim }) => document.id === named?.document && claim.id === named.claim);
  // On a wide screen the first claim is open from the start; on a narrow one the queue is.
  const current = named ? at : 0;
  const first = claims[0];
  const name = named ?? (isNarrow || !first ? null : { document: first.document.id, claim: first.claim.id });
  const detail = useClaim(name);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const choose = (index: number, isByKey: boolean) => {
    const hit = claims[index];
    if (!hit) return;
    const claim = renderClaimName({ document: hit.document.id, claim: hit.claim.id });
    void navigate({ to: '/claims/$claim', params: { claim }, search, replace: isByKey });
    if (isByKey) setFocus({ index });
  };
  const step = (by: number) =>
    choose(named && at < 0 ? 0 : Math.max(0, Math.min(claims.length - 1, (focus || named ? current : 0) + by)), true);
  useCommands('claims', {
    next: () => step(1),
    back: () => step(-1),
    open: () => document.querySelector<HTMLElement>('.pane .open')?.click(),
  });
  const narrow = (next: ClaimSearch) => void navigate({ to: '/claims', search: next });
  const speaker = claims[0]?.speakers.find(({ id }) => id === search.speaker)?.name ?? null;
  return (
    <main id="main" className={named ? 'claims open' : 'claims'}>
      <ClaimQueue
        {...{ claims, current, focus, hues }}
        total={total ?? 0}
        head={
          <>
            <QueueHead {...{ search, total, speaker }} onChange={narrow} />
            {found.error ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
            {total === 0 ? <QueueDone search={search} onAll={() => narrow({})} /> : null}
          </>
        }
        onChoose={(index) => choose(index, false)}
        onMore={more}
      />
      <section key={name ? renderClaimName(name) : ''} className="pane" aria-label="The claim">
        <button type="button" className="btn sm back" onClick={() => void navigate({ to: '/claims', search })}>
          Back to the queue
        </button>
        {detail.error ? <ProblemNote error={detail.error} onRetry={() => void detail.refetch()} /> : null}
        {detail.data && name ? (
          <ClaimPane
            key={renderClaimName(name)}
            detail={detail.data}
            place={at >= 0 || !named ? `${(named ? at : 0) + 1} of ${(total ?? 0).toLocaleString('en')}` : null}
            hues={hues}
            onNext={() => step(1)}
            onSpeaker={(id) => narrow({ ...search, speaker: id })}
          />
        ) : null}
      </section>
    </main>
  );
}
