import type { Span } from '../schema/span.ts';

/** Words that changed: as they were kept, and as they stand now; one of the two is empty where words came in or went. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Where evidence stands in a changed text, in one of five words (docs/decisions/evidence.md has their exact meaning).
 * `same` and `moved` mean the same words: white space, the shape of quotation marks and of dashes apart.
 */
export type FoundEvidence =
  /** The same words in the same place: only what stands before or around may have changed. */
  | { readonly how: 'same'; readonly span: Span }
  /** The same words elsewhere, told by what stands around them. */
  | { readonly how: 'moved'; readonly span: Span }
  /** The same place, its words altered a little. */
  | { readonly how: 'changed'; readonly span: Span; readonly changes: readonly WordChange[] }
  /** Several places are as good, or none is good enough to be taken without asking: the best first. */
  | { readonly how: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly how: 'lost' };

/** One of the five words. */
export type HowFound = FoundEvidence['how'];

/** Is one place told, which nobody has to be asked about? */
export const isTold = (found: FoundEvidence): found is Extract<FoundEvidence, { readonly span: Span }> =>
  'span' in found;
