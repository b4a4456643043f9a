import { useCallback } from 'react';
import type { DocumentRow as Row } from '../../../src/server/api-types.ts';
import type { Hues } from '../../logic/voice-hues.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { SkeletonRow } from './SkeletonRow.tsx';

interface DocumentListProps {
  readonly rows: readonly Row[];
  /** Of all pages; rows that are not loaded keep their place. */
  readonly total: number;
  readonly hues: Hues;
  readonly current: number;
  readonly focus: { readonly index: number } | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  /** More are wanted. */
  readonly onMore: () => void;
}

export function DocumentList({ rows, total, hues, current, focus, chosen, onChoose, onMore }: DocumentListProps) {
  const loaded = rows.length;
  const reach = useCallback((last: number) => void (last >= loaded && onMore()), [loaded, onMore]);
  return (
    <div className={chosen.size ? 'choosing' : undefined}>
      <VirtualRows
        count={total}
        label="Documents"
        estimate={132}
        focus={focus}
        keyOf={(index) => rows[index]?.id ?? `row ${index}`}
        onReach={reach}
        renderRow={(index) => {
          const row = rows[index];
          if (!row) return <SkeletonRow isHit={false} />;
          const isCurrent = index === current;
          return <DocumentRow {...{ row, hues, isCurrent, onChoose }} isChosen={chosen.has(row.id)} />;
        }}
      />
    </div>
  );
}
