import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { HowFound, WordChange } from '../text/found-evidence.ts';
import type { Annotation } from './annotation.ts';
import type { LayerItems, ReviewedLayer } from './layers.ts';

export const REVIEW_STATES = ['proposed', 'accepted', 'corrected', 'rejected', 'added'] as const;

/** What people made of an item: nothing yet, or the strongest that was said and still holds. */
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface ReviewNote {
  /** The entry in the journal. */
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

export interface Rating {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly verdict: string;
  readonly value: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  /** Null while nobody has put a name to it: then it may not be published. */
  readonly signed: { readonly by: string; readonly at: string } | null;
}

/** What people said of an item. */
export interface ItemReview {
  readonly state: ReviewState;
  /** Who said so last, and when; null of a proposed one. */
  readonly by: string | null;
  readonly at: string | null;
  /** The entries in force, by number, oldest first. */
  readonly entries: readonly number[];
  /** What the engine says of the fields that people changed; null where they changed none. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** How the item was found again for what was said last. */
  readonly how: HowFound | null;
  /** The item, by id, that it was joined into. */
  readonly joinedInto: string | null;
  /** Of an actor that somebody named from the store: its public id. */
  readonly publicId: string | null;
  readonly notes: readonly ReviewNote[];
  readonly isPinned: boolean;
  readonly rating: Rating | null;
}

export type Reviewed<T> = T & { readonly review: ItemReview };

/** A record with what people said of it laid over it: a record itself, each item of which tells what was made of it. */
export type ReviewedRecord = Omit<OnRecord, ReviewedLayer> & {
  readonly [L in ReviewedLayer]: readonly Reviewed<LayerItems[L]>[];
} & {
  /** Of the document as a whole. */
  readonly review: { readonly notes: readonly ReviewNote[]; readonly isPinned: boolean };
};

/** Something that was said and has no place in this reading now. */
export interface Orphan {
  readonly annotation: Annotation;
  /** Which of the entry's targets, from 0. */
  readonly target: number;
  readonly how: HowFound;
  /** For people: "the engine now gives other words", "said of the reading of 31 March 2026". */
  readonly because: string;
  /** What changed in the words, where the text did. */
  readonly changes: readonly WordChange[];
  /** The places that are as good, of an ambiguous one. */
  readonly candidates: readonly Span[];
}

export interface AppliedAnnotations {
  readonly record: ReviewedRecord;
  readonly orphans: readonly Orphan[];
  /** How many of the targets in this text were found again, in each of the five words; orphans are counted too. */
  readonly found: Readonly<Record<HowFound, number>>;
}
