import type { Stance } from '../ask/judge/side.ts';
import type { Span } from '../schema/span.ts';
import type { SourceDocument } from './source-document.ts';

/** A question that the store follows, with the sides that people take in the draft, and took before on record. */
export interface FollowedQuestion {
  /** What they are for or against: "The lock should close". */
  readonly proposition: string;
  readonly taken: readonly TakenSide[];
  readonly earlier: readonly EarlierSide[];
}

/** A side that a statement of the draft takes. */
export interface TakenSide {
  /** By its id in the record. */
  readonly statement: string;
  /** Never none. */
  readonly spans: readonly Span[];
  readonly stance: Stance;
}

/** The same of a document of the store. */
export interface EarlierSide extends TakenSide {
  readonly document: SourceDocument;
  /** When it was said: a day or what is coarser, as in TIMEX3. */
  readonly day: string;
}
