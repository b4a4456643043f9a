import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface VirtualRowsProps {
  /** How many there are, also those that are not loaded yet: they keep their place. */
  readonly count: number;
  readonly label: string;
  /** About how high a row is. */
  readonly estimate: number;
  /** Which row has the focus to be; a new object moves it there, as soon as the row has come. */
  readonly focus: { readonly index: number } | null;
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number) => ReactNode;
  /** Called with the last row that is drawn. */
  readonly onReach: (last: number) => void;
}

/** The bars at the head and the foot of the window never cover the row in focus. */
const BAR = { scrollPaddingStart: 72, scrollPaddingEnd: 64 };

/** A list of any length that scrolls with the page; only what is near the window is drawn. */
export function VirtualRows({ count, label, estimate, focus, keyOf, renderRow, onReach }: VirtualRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(list.current?.offsetTop ?? 0);
    measure();
    // What stands above may grow, as the lines of a reading do.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    ...{ count, scrollMargin: top, overscan: 6, getItemKey: keyOf, ...BAR },
    estimateSize: () => estimate,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => onReach(last), [last, onReach]);
  const focused = useRef<typeof focus>(null);
  useEffect(() => {
    if (!focus || focused.current === focus) return;
    virtualizer.scrollToIndex(focus.index, { align: 'auto' });
    const frame = requestAnimationFrame(() => {
      if (focusRow(list.current, focus.index)) focused.current = focus;
    });
    return () => cancelAnimationFrame(frame);
  });
  return (
    <ol ref={list} aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {renderRow(index)}
        </li>
      ))}
    </ol>
  );
}

/** Whether the row is there to have the focus. */
function focusRow(list: HTMLElement | null, index: number): boolean {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  link?.focus({ preventScroll: true });
  return link != null;
}
