import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { tellDay } from '../../../src/ask/brief/frames.ts';
import type { SaidRow } from '../../logic/list-said-rows.ts';
import { idOf } from '../../logic/place-timeline.ts';
import { GivenFold } from './GivenFold.tsx';
import { StatementRow } from './StatementRow.tsx';

/** What keys and the timeline ask of the list. */
export interface SaidListHandle {
  move: (by: number) => void;
  goTo: (id: string) => void;
  open: () => void;
}

interface SaidListProps {
  readonly ref: Ref<SaidListHandle>;
  readonly rows: readonly SaidRow[];
  readonly actor: string;
  readonly onEnd: () => void;
}

const ROW_HEIGHT = 96;

/** Statements by day; only those near the window are drawn. */
export function SaidList({ ref, rows, actor, onEnd }: SaidListProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const list = useWindowVirtualizer({
    ...{ count: rows.length, estimateSize: () => ROW_HEIGHT, overscan: 12, scrollMargin: top },
    getItemKey: (at) => keyOf(rows[at]),
  });
  const drawn = list.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 5) onEnd();
  }, [last, rows.length, onEnd]);
  const goTo = (id: string) => {
    const at = rows.findIndex((row) => row.kind === 'said' && idOf(row.hit) === id);
    if (at < 0) return;
    setCurrent(id);
    list.scrollToIndex(at, { align: 'center' });
    focusWhenDrawn(id);
  };
  useImperativeHandle(ref, () => ({
    goTo,
    move: (by) => {
      const said = rows.flatMap((row) => (row.kind === 'said' ? [idOf(row.hit)] : []));
      const at = current === null ? -1 : said.indexOf(current);
      const next = said[Math.max(0, Math.min(said.length - 1, at + by))];
      if (next) goTo(next);
    },
    open: () => {
      if (current) document.getElementById(current)?.querySelector<HTMLAnchorElement>('.src a')?.click();
    },
  }));
  const first = rows.find((row) => row.kind === 'said');
  const reachable = current ?? (first ? idOf(first.hit) : null);
  return (
    <div ref={frame} className="said-list" style={{ height: list.getTotalSize() }}>
      {drawn.map(({ index, key, start }) => {
        const row = rows[index]!;
        return (
          <div
            key={key}
            ref={list.measureElement}
            data-index={index}
            className={row.isFirst ? 'grp first' : 'grp'}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {row.isFirst ? <Day row={row} /> : null}
            <div>
              {row.kind === 'said' ? (
                <StatementRow hit={row.hit} isCurrent={idOf(row.hit) === reachable} onFocus={setCurrent} />
              ) : (
                <GivenFold given={row.given} actor={actor} />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

const keyOf = (row: SaidRow | undefined): string =>
  row === undefined ? '' : row.kind === 'said' ? idOf(row.hit) : `given ${row.day}`;

/** The day, and whether it is only that of publication. */
function Day({ row }: { row: SaidRow }) {
  const basis = row.kind === 'said' ? row.hit.statement.saidOn?.basis : null;
  return (
    <time>
      {row.day ? tellDay(row.day) : 'No day'}
      {basis === 'published' ? <small>day of publication</small> : null}
    </time>
  );
}

/** A row far away is drawn some frames after it was scrolled to. */
function focusWhenDrawn(id: string, tries = 12): void {
  const element = document.getElementById(id);
  if (element) element.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(id, tries - 1));
}
