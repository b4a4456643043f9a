import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ConflictList } from '../components/conflicts/ConflictList.tsx';
import { ConflictPane } from '../components/conflicts/ConflictPane.tsx';
import { ListHead } from '../components/conflicts/ListHead.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../components/use-commands.ts';
import { usePage } from '../components/use-page.ts';
import type { ConflictSearch } from '../logic/conflicts/conflict-search.ts';
import { countNoun } from '../logic/count-noun.ts';
import { useConflict, useConflicts } from '../queries/conflicts-query.ts';
import '../styles/conflicts.css';

/** Where documents say what cannot both be so, and what people make of it. */
export function ConflictsPage() {
  usePage('conflicts', 'Conflicts');
  const search: ConflictSearch = useSearch({ strict: false });
  const { conflict: given } = useParams({ strict: false }) as { conflict?: string };
  const navigate = useNavigate();
  const [focus, setFocus] = useState<{ readonly index: number } | null>(null);
  const found = useConflicts(search);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const page = found.data?.pages[0];
  const conflicts = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const current = given === undefined ? 0 : conflicts.findIndex(({ id }) => id === given);
  const detail = useConflict(given ?? conflicts[0]?.id ?? null);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const choose = (index: number, isByKey: boolean) => {
    const at = Math.max(0, Math.min(conflicts.length - 1, index));
    const conflict = conflicts[at]?.id;
    if (conflict === undefined) return;
    void navigate({ to: '/conflicts/$conflict', params: { conflict }, search, replace: isByKey });
    if (isByKey) setFocus({ index: at });
  };
  const step = (by: number) => choose(current + by, true);
  useCommands('conflicts', { next: () => step(1), back: () => step(-1) });
  const isNone = page !== undefined && conflicts.length === 0;
  const all = page?.states.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <main id="main" className="conflicts">
      <ConflictList
        {...{ conflicts, current, focus }}
        head={<ListHead {...{ page, search }} onChange={(next) => void navigate({ to: '/conflicts', search: next })} />}
        onChoose={(index) => choose(index, false)}
        onMore={more}
      />
      <div className="pane" aria-busy={found.isPending}>
        {found.error ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.isPending ? <p className="dim">Comparing the documents …</p> : null}
        {isNone && given === undefined ? (
          <p className="none">
            {all > 0 ? 'No conflict is of this kind.' : 'No two passages clash.'} {countNoun(page.compared, 'document')}{' '}
            {page.compared === 1 ? 'was' : 'were'} compared.
          </p>
        ) : null}
        {detail.error ? <ProblemNote error={detail.error} onRetry={() => void detail.refetch()} /> : null}
        {detail.data ? (
          <ConflictPane
            key={detail.data.id}
            conflict={detail.data}
            place={current >= 0 ? `${current + 1} of ${(page?.total ?? 0).toLocaleString('en')}` : null}
            onStep={step}
          />
        ) : null}
      </div>
    </main>
  );
}
