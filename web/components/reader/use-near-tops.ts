import { useEffect, useMemo, useState } from 'react';
import { findRange } from '../../logic/reader/find-range.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import type { Reading } from './reading.ts';
import type { ElementsById } from './use-mark-classes.ts';

/** Up to so many notes are all drawn. */
const FEW = 150;
/** How far beyond the window notes are drawn, in windows. */
const REACH = 2;

/** The statements whose notes are drawn: of many only those within two screens, the focused one, and all when it is printed. */
export function useNearTops(
  { tops }: Reading,
  elements: ElementsById,
  focused: string | null,
): readonly StatementNode[] {
  const [range, setRange] = useState<readonly [number, number]>([0, FEW]);
  const isLong = tops.length > FEW;
  useEffect(() => {
    if (!isLong) return;
    let seen = Number.NEGATIVE_INFINITY;
    const look = () => {
      // a part of what was drawn beyond the window is still there
      if (Math.abs(window.scrollY - seen) < window.innerHeight * (REACH / 2)) return;
      seen = window.scrollY;
      const reach = window.innerHeight * REACH;
      const topAt = (at: number) =>
        elements.current.get(tops[at]?.statement.id ?? '')?.[0]?.getBoundingClientRect().top;
      const next = findRange(tops.length, topAt, [-reach, window.innerHeight + reach]);
      setRange((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
    };
    const all = () => setRange([0, tops.length]);
    const anew = () => {
      seen = Number.NEGATIVE_INFINITY;
      look();
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', anew);
    window.addEventListener('beforeprint', all);
    window.addEventListener('afterprint', anew);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', anew);
      window.removeEventListener('beforeprint', all);
      window.removeEventListener('afterprint', anew);
    };
  }, [tops, elements, isLong]);
  return useMemo(
    () =>
      isLong ? tops.filter(({ statement }, at) => (at >= range[0] && at < range[1]) || statement.id === focused) : tops,
    [tops, isLong, range, focused],
  );
}
