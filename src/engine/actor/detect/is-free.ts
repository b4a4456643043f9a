import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';

/** Do none of these, which are in the order of the text, lie in the span? */
export function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}
