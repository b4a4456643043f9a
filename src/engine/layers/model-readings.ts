import type { Span } from '../../schema/span.ts';

/** A statement as the model reads it, in the text's own characters. */
export interface StatementReading {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the reading that reports this one. */
  readonly via: number | null;
  /** From 0 to 1, calibrated; null where the model is not. */
  readonly confidence: number | null;
}

/** A name as the model reads it: where it stands, without a title, and what it names here. */
export interface NameReading {
  readonly span: Span;
  readonly kind: NameKind;
}

export type NameKind = 'person' | 'organization' | 'place';
