import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClaimHit } from '../../../src/server/api-types.ts';
import type { Hues } from '../../logic/voice-hues.ts';
import { ClaimRow } from './ClaimRow.tsx';

interface ClaimQueueProps {
  readonly claims: readonly ClaimHit[];
  /** Of all pages; rows that are not loaded keep their place. */
  readonly total: number;
  readonly current: number;
  /** Which row the focus is to be on; a new object moves it there. */
  readonly focus: { readonly index: number } | null;
  readonly hues: Hues;
  readonly head: ReactNode;
  readonly onChoose: (index: number) => void;
  readonly onMore: () => void;
}

/** The afternoon's work, most worth checking first; only what is near the window is drawn. */
export function ClaimQueue({ claims, total, current, focus, hues, head, onChoose, onMore }: ClaimQueueProps) {
  const frame = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(box.current?.offsetTop ?? 0));
  const list = useVirtualizer({
    ...{ count: total, overscan: 8, estimateSize: () => 88, getScrollElement: () => frame.current },
    getItemKey: (index) => (claims[index] ? `${claims[index].document.id}.${claims[index].claim.id}` : index),
    ...{ scrollPaddingStart: 130, scrollPaddingEnd: 40, scrollMargin: top },
  });
  const rows = list.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= claims.length - 20 && claims.length < total) onMore();
  }, [last, claims.length, total, onMore]);
  useEffect(() => {
    if (!focus) return;
    const { index } = focus;
    list.scrollToIndex(index, { align: 'auto' });
    const drawn = requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(drawn);
  }, [focus, list]);
  return (
    <section ref={frame} className="queue" aria-label="Claims, most worth checking first">
      {head}
      <div ref={box} role="listbox" aria-label="Claims" className="relative" style={{ height: list.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const hit = claims[index];
          const isCurrent = index === current;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: j and k choose
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              role="option"
              aria-selected={isCurrent}
              aria-setsize={total}
              aria-posinset={index + 1}
              tabIndex={isCurrent ? 0 : -1}
              className={isCurrent ? 'cl on' : 'cl'}
              style={{ transform: `translateY(${start - top}px)` }}
              onClick={() => onChoose(index)}
            >
              {hit ? <ClaimRow hit={hit} hues={hues} /> : <span className="waiting">&nbsp;</span>}
            </div>
          );
        })}
      </div>
    </section>
  );
}
