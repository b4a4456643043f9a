import type { Span } from '../../schema/span.ts';

/** What is told of words, in Markdown, and which words these are. */
export interface Told {
  readonly span: Span;
  readonly text: string;
}
