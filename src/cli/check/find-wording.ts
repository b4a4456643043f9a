import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';

/** The quoted sentences that words stand in, which are held against a source's sentence; the words alone where nobody is quoted. */
export function findWording({ quotations, sentences }: OnRecord, span: Span): Span {
  const [start, end] = span;
  const marked = cover(quotations.map(({ inner }) => inner).filter((inner) => isOverlapping(inner, span)));
  const around = cover(sentences.map((sentence) => sentence.span).filter((each) => isOverlapping(each, span)));
  if (!marked || !around) return span;
  return [Math.min(start, Math.max(marked[0], around[0])), Math.max(end, Math.min(marked[1], around[1]))];
}

const cover = (spans: readonly Span[]): Span | null =>
  spans.length ? [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] : null;
