import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

interface Roving {
  readonly frame: RefObject<SVGSVGElement | null>;
  /** Which of its links Tab reaches. */
  readonly reached: number;
  readonly reach: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The links of a drawing as one stop of Tab: arrows go from one to the next. */
export function useRoving(): Roving {
  const [reached, reach] = useState(0);
  const frame = useRef<SVGSVGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS.get(event.key);
    const links = frame.current?.querySelectorAll<SVGAElement>('a') ?? [];
    if (by === undefined || links.length === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(links.length - 1, reached + by));
    reach(next);
    links[next]?.focus();
  };
  return { frame, reached, reach, onKeyDown };
}
