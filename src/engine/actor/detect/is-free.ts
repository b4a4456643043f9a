import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';

/** Does none of the taken spans overlap this one? They are in the order of the text. */
export function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}
