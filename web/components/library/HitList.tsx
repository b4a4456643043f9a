import { useCallback } from 'react';
import type { StatementHit } from '../../../src/server/api-types.ts';
import type { Chain } from '../../logic/library/group-chains.ts';
import type { Hues } from '../../logic/voice-hues.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { HitRow } from './HitRow.tsx';
import { SkeletonRow } from './SkeletonRow.tsx';

interface HitListProps {
  readonly chains: readonly Chain<StatementHit>[];
  /** How many statements are not loaded yet. */
  readonly more: number;
  readonly words: string;
  readonly hues: Hues;
  readonly current: number;
  readonly focus: { readonly index: number } | null;
  readonly onMore: () => void;
}

export function HitList({ chains, more, words, hues, current, focus, onMore }: HitListProps) {
  const loaded = chains.length;
  const reach = useCallback((last: number) => void (last >= loaded && onMore()), [loaded, onMore]);
  return (
    <VirtualRows
      count={loaded + more}
      label="Statements"
      estimate={92}
      focus={focus}
      keyOf={(index) => keyOf(chains[index]) ?? `row ${index}`}
      onReach={reach}
      renderRow={(index) => {
        const chain = chains[index];
        if (!chain) return <SkeletonRow isHit />;
        return <HitRow {...{ chain, words, hues }} isCurrent={index === current} />;
      }}
    />
  );
}

const keyOf = (chain: Chain<StatementHit> | undefined): string | undefined =>
  chain && `${chain[0].document.id} ${chain[0].document.appearance} ${chain[0].statement.id}`;
