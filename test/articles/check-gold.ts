import type { Span } from '../../src/schema/span.ts';
import type { GoldStatement } from './load-gold.ts';

type Roles = Pick<GoldStatement, 'source' | 'cue' | 'content'>;

export const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every(([start], index) => index === 0 || start >= spans[index - 1]![1]);

/** All that a reported statement says of itself stands in the content of the one that reports it. */
export const isHeldBy = (inner: Roles, outer: Roles): boolean =>
  [...inner.source, ...inner.cue, ...inner.content].every(([start, end]) =>
    outer.content.some((piece) => piece[0] <= start && end <= piece[1]),
  );
