import { useCallback, useMemo, useRef, useState } from 'react';
import { rangeOfMoment } from '../../../src/ask/position/moment.ts';
import type { ActorDetail } from '../../../src/server/api-types.ts';
import { listSaidRows } from '../../logic/list-said-rows.ts';
import { useActorStatements, useGivenAway, useVoices } from '../../queries/actor-query.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { useCommands } from '../use-commands.ts';
import { ActorHead } from './ActorHead.tsx';
import { Aside } from './Aside.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SaidList, type SaidListHandle } from './SaidList.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { Standing } from './Standing.tsx';
import { useActorDecisions } from './use-actor-decisions.ts';

interface ActorViewProps {
  readonly actor: ActorDetail;
  readonly asked: string | undefined;
  readonly onAsk: (question: string) => void;
}

type Open = { readonly what: 'merge'; readonly other: string | null } | { readonly what: 'split' | 'rename' } | null;

/** One actor's record: when, what, under which names, and who it may also be. */
export function ActorView({ actor, asked, onAsk }: ActorViewProps) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const said = useActorStatements(actor.id);
  const { data: given = NONE } = useGivenAway(actor);
  const { data: voices = [] } = useVoices();
  const voice = voices.find((each) => each.actor.id === actor.id);
  const list = useRef<SaidListHandle>(null);
  const hits = useMemo(() => said.data?.pages.flatMap(({ items }) => items) ?? [], [said.data]);
  const rows = useMemo(() => listSaidRows(hits, given), [hits, given]);
  const decide = useActorDecisions(actor, close);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = said;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const goTo = useCallback((id: string) => list.current?.goTo(id), []);
  const total = said.data?.pages[0]?.total ?? hits.length;
  const does = {
    onMerge: () => setOpen({ what: 'merge', other: null }),
    onSplit: () => setOpen({ what: 'split' }),
    onRename: () => setOpen({ what: 'rename' }),
    onPin: () => decide.pin(!voice?.isPinned),
  };
  useCommands('actor', {
    ...{ merge: does.onMerge, split: does.onSplit, rename: does.onRename, pin: does.onPin },
    ...{ next: () => list.current?.move(1), back: () => list.current?.move(-1), open: () => list.current?.open() },
  });
  return (
    <div className={`v${voice?.hue ?? 0}`}>
      <ActorHead {...{ actor, voice, ...does }} given={given.length} days={daysOf(hits)} />
      {actor.statements === 0 && hits.length === 0 ? null : (
        <Standing {...{ actor, hits, asked, onAsk }} more={Math.max(0, total - hits.length)} onOpen={goTo} />
      )}
      <div className="cols">
        <div>
          <h2>
            Said <span>newest first</span>
          </h2>
          {said.error ? <ProblemNote error={said.error} onRetry={() => void said.refetch()} /> : null}
          {rows.length > 0 ? <SaidList ref={list} rows={rows} actor={actor.name} onEnd={loadMore} /> : null}
          {said.data && rows.length === 0 ? (
            <p className="none">
              Named {actor.mentions} {actor.mentions === 1 ? 'time' : 'times'}, says nothing on the record.
            </p>
          ) : null}
        </div>
        <Aside
          actor={actor}
          onPreview={(other) => setOpen({ what: 'merge', other })}
          onApart={decide.keepApart}
          onUndo={decide.undo}
        />
      </div>
      {open?.what === 'merge' ? (
        <MergeDialog
          actor={actor}
          other={open.other}
          onChoose={(other) => setOpen({ what: 'merge', other })}
          onMerge={decide.merge}
          onClose={close}
        />
      ) : null}
      {open?.what === 'split' ? <SplitDialog actor={actor} hits={hits} onSplit={decide.split} onClose={close} /> : null}
      {open?.what === 'rename' ? <RenameDialog name={actor.name} onRename={decide.rename} onClose={close} /> : null}
    </div>
  );
}

const NONE: never[] = [];

/** The first and the last day of what was said. */
function daysOf(hits: readonly { readonly at: string | null }[]): readonly [string, string] | null {
  const days = hits.flatMap(({ at }) => (at !== null && rangeOfMoment(at) ? [at] : [])).toSorted();
  return days.length > 0 ? [days[0]!, days.at(-1)!] : null;
}
