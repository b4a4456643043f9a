import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Span } from '../../../src/schema/span.ts';
import { keepList } from '../../logic/keep-same.ts';
import type { DrawnBlock } from '../../logic/reader/draw-blocks.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { useKept } from '../use-kept.ts';

/** Up to so many notes are all drawn. */
const FEW = 150;
/** How far beyond the window notes are drawn: two windows. */
const REACH = '200% 0px';

/** The statements whose notes are drawn: of many only those within two screens, the focused one, and all when it is printed. */
export function useNearTops(
  tops: readonly StatementNode[],
  blocks: readonly DrawnBlock[],
  words: RefObject<HTMLElement | null>,
  focused: string | null,
): readonly StatementNode[] {
  const isLong = tops.length > FEW;
  const spans = useKept<readonly Span[]>(
    (before) =>
      keepList(
        blocks.map(({ span }) => span),
        before ?? undefined,
      ),
    [blocks],
  );
  const [from, to] = useNearStretch(spans, words, isLong);
  const isPrinted = useIsPrinted();
  return useKept<readonly StatementNode[]>(
    (before) => {
      const isNear = ({ start, statement }: StatementNode) => (start >= from && start < to) || statement.id === focused;
      return isLong && !isPrinted ? keepList(tops.filter(isNear), before ?? undefined) : tops;
    },
    [tops, isLong, isPrinted, from, to, focused],
  );
}

/** From where to where the text is within reach of the window, block by block. */
function useNearStretch(spans: readonly Span[], words: RefObject<HTMLElement | null>, isAsked: boolean): Span {
  const [[first, last], setNear] = useState<readonly [number, number]>([0, -1]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other spans there are other paragraphs
  useEffect(() => {
    if (!isAsked || !words.current) return;
    const places = new Map([...words.current.children].map((element, at) => [element, at]));
    const near = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const at = places.get(target) ?? 0;
          if (isIntersecting) near.add(at);
          else near.delete(at);
        }
        const next = [Math.min(...near), Math.max(...near)] as const;
        setNear((old) => (near.size === 0 || (old[0] === next[0] && old[1] === next[1]) ? old : next));
      },
      { rootMargin: REACH },
    );
    for (const element of places.keys()) observer.observe(element);
    return () => observer.disconnect();
  }, [words, isAsked, spans]);
  return [first === 0 ? 0 : (spans[first]?.[0] ?? 0), spans[last]?.[1] ?? 0];
}

function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // The browser prints what stands there when its event is over.
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
