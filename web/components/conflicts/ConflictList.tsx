import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Conflict } from '../../../src/server/api-types.ts';
import { KIND_NAMES, STATE_NAMES } from '../../logic/conflicts/conflict-search.ts';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly current: number;
  readonly focus: { readonly index: number } | null;
  readonly head: ReactNode;
  readonly onChoose: (index: number) => void;
  readonly onMore: () => void;
}

/** What is to be settled; only what is near the window is drawn. */
export function ConflictList({ conflicts, current, focus, head, onChoose, onMore }: ConflictListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(box.current?.offsetTop ?? 0));
  const list = useWindowVirtualizer({
    ...{ count: conflicts.length, estimateSize: () => 108, overscan: 8, scrollMargin: top },
    getItemKey: (index) => conflicts[index]?.id ?? index,
  });
  const rows = list.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= conflicts.length - 20) onMore();
  }, [last, conflicts.length, onMore]);
  useEffect(() => {
    if (!focus) return;
    const { index } = focus;
    list.scrollToIndex(index, { align: 'auto' });
    const drawn = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(drawn);
  }, [focus, list]);
  return (
    <nav className="list" aria-label="Conflicts">
      {head}
      <div ref={box} className="relative" style={{ height: list.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const { kind, state, sides } = conflicts[index]!;
          const classes = ['li', index === current && 'on', state === 'dismissed' && 'done'].filter(Boolean).join(' ');
          return (
            <button
              type="button"
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-current={index === current}
              className={classes}
              style={{ transform: `translateY(${start - top}px)` }}
              onClick={() => onChoose(index)}
            >
              <span className="k">
                <span>{KIND_NAMES[kind]}</span>
                <span>{STATE_NAMES[state]}</span>
              </span>
              <bdi className="t">{sides[0].words}</bdi>
              <bdi className="t">{sides[1].words}</bdi>
            </button>
          );
        })}
      </div>
    </nav>
  );
}
