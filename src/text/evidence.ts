import { isInsidePair, type Span } from '../schema/span.ts';

/** A span that can be found again in a changed text: its exact words, with a little before and after. */
export interface Evidence {
  readonly span: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much is kept on each side, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** Never keeps half a character: the context, of `contextLength` units, is one unit shorter where it would. */
export function createEvidence(text: string, span: Span, contextLength = CONTEXT_LENGTH): Evidence {
  const [start, end] = span;
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    span,
    exact: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isInsidePair(text, after) ? after - 1 : after),
  };
}
