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

/** A word as Universal Dependencies cut them ("do", "n't"; "mayor", "'s"), with its class where it stands. */
export interface WordReading {
  readonly span: Span;
  readonly wordClass: WordClass;
  /** From 0 to 1, as the model has it. */
  readonly likelihood: number;
}

/** The word classes of Universal Dependencies. */
export type WordClass =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A noun with what stands before it and the rest of its name: "the mayor's two deputies", and no "of the town" behind. */
export interface PhraseReading {
  readonly span: Span;
  /** The word that the others go with: "deputies". */
  readonly head: Span;
  /** From 0 to 1: that of its least sure word. */
  readonly likelihood: number;
}

/** Whom or what a pronoun, a relative or a description means. All likelihoods make one. */
export interface ReferenceReading {
  readonly span: Span;
  /** Mentions before it, the nearest first; such as are hardly likely are left out. */
  readonly candidates: readonly ReferenceCandidate[];
  /** Nobody and nothing that was named or described before. */
  readonly unnamed: number;
  /** No person or thing: "it rains". */
  readonly nothing: number;
}

export interface ReferenceCandidate {
  readonly span: Span;
  readonly isName: boolean;
  readonly probability: number;
}
