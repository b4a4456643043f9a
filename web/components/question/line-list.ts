import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Brief, Citation } from '../../../src/ask/brief/brief.ts';

/** The lines of a page as one list: which one is current, and what draws each. */
export interface LineList {
  readonly current: string | null;
  /** What the pointer is on, else the line that was gone to. */
  readonly hot: string | null;
  readonly goTo: (id: string) => void;
  readonly move: (by: number) => void;
  readonly propsOf: <T extends Citation>(
    line: T,
  ) => {
    line: T;
    documents: Brief['documents'];
    isCurrent: boolean;
    isNew: boolean;
    onFocus: (id: string) => void;
    onPoint: (id: string | null) => void;
  };
}

export function useLineList(ids: readonly string[], documents: Brief['documents'], news: readonly string[]): LineList {
  const [chosen, setCurrent] = useState<string | null>(null);
  const [hot, setHot] = useState<string | null>(null);
  // One of them can always be reached by Tab.
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const goTo = useCallback((id: string) => {
    setCurrent(id);
    showLine(id);
  }, []);
  useEffect(() => {
    const asked = window.location.hash.slice(1);
    if (ids.includes(asked)) goTo(asked);
  }, [ids, goTo]);
  return useMemo(() => {
    const fresh = new Set(news);
    return {
      ...{ current, hot: hot ?? chosen, goTo },
      move: (by) => {
        const at = chosen === null ? -1 : ids.indexOf(chosen);
        const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))];
        if (next !== undefined) goTo(next);
      },
      propsOf: (line) => ({
        ...{ line, documents, isCurrent: line.id === current, isNew: fresh.has(line.id) },
        ...{ onFocus: setCurrent, onPoint: setHot },
      }),
    };
  }, [current, hot, chosen, ids, documents, news, goTo]);
}

/** Real focus, so that a screen reader goes along; it scrolls only as far as needed to stand in the middle. */
function showLine(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.focus({ preventScroll: true });
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}
