import type { Span } from '../../../schema/span.ts';

/** Who says what, and the mark that says so. */
export interface Frame {
  readonly source: Span;
  readonly mark: Span;
  readonly content: readonly Span[];
}
