import type { Span } from '../../schema/span.ts';
import type { WordChange, Wording } from '../../text/compare-quotations.ts';

export type ConflictKind = 'figure' | 'date' | 'quotation' | 'denial' | 'role';

/** An item of a record that clashes with one of another document, in the passage that it stands in. */
export interface ConflictSide {
  readonly document: string;
  readonly layer: 'quantities' | 'timexes' | 'statements' | 'claims' | 'actors';
  /** The item's key, and its id in the record. */
  readonly key: string;
  readonly id: string;
  /** The passage, and its words. */
  readonly spans: readonly Span[];
  readonly words: string;
  /** The places of the text that differ from the other side: the figure, the date, other words. */
  readonly differing: readonly Span[];
  /** What to call who says it; null in the document's own voice, and where nobody is known. */
  readonly actor: string | null;
  /** When it was said or held, as coarse as the texts tell it, else the document's day. */
  readonly day: string | null;
}

/** Why both sides of a conflict may be right. */
export type ReasonId =
  | 'another-time'
  | 'another-scope'
  | 'rounding'
  | 'another-source'
  | 'two-events'
  | 'said-twice'
  | 'shortened'
  | 'two-speakers'
  | 'two-views'
  | 'two-offices';

export interface ConflictReason {
  readonly id: ReasonId;
  /** Whether it does: a reason that surely holds makes a pair no conflict at all. */
  readonly answer: 'possible' | 'no';
}

/** Two passages of two documents that cannot both be taken as they stand. */
export interface Conflict {
  /** The same in every run as long as the items are found: made of their keys. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** The one that was published first goes first. */
  readonly sides: readonly [ConflictSide, ConflictSide];
  readonly reasons: readonly ConflictReason[];
  /** Of a quotation: how its wordings stand to each other, and what differs. */
  readonly wording: Wording | 'other-speaker' | null;
  readonly changes: readonly WordChange[];
  /** How much of what both speak of is the same, from 0 to 1. */
  readonly likeness: number;
  /** How many more pairs of passages clash in the same way. */
  readonly more: number;
}

/** A quotation that several documents have, in the order in which they were published. */
export interface Repeat {
  readonly words: string;
  readonly actor: string | null;
  readonly first: ConflictSide;
  readonly repeatedBy: readonly ConflictSide[];
}
