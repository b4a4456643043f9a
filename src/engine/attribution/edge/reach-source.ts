import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

/**
 * `content/reach-source`: a content that begins its sentence and breaks off goes on to the comma before whoever says it: “The auditors
 * | received the letter in March, a clerk told the Lantern.”
 */
export function reachSource(
  { text }: ReadableText,
  { sentences, quotations }: Pick<Layers, 'sentences' | 'quotations'>,
  [start, end]: Span,
  taken: readonly Span[],
): Span {
  const sentence = sentences[findFirstEndingAfter(sentences, start)]?.span;
  if (sentence?.[0] !== start || end >= sentence[1]) return [start, end];
  const next = Math.min(...taken.flatMap(([from]) => (from >= end && from < sentence[1] ? [from] : [])));
  if (!Number.isFinite(next)) return [start, end];
  const rest = text.slice(end, next).trimEnd();
  const comma = end + rest.length - 1;
  const isQuoted = quotations.some(({ span }) => isOverlapping(span, [end, next]));
  return /^\s\p{L}/u.test(rest) && rest.endsWith(',') && !isQuoted ? [start, comma] : [start, end];
}
