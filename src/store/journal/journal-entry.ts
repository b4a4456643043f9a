import type { Annotation } from '../../review/annotation.ts';

/** A line of the journal, with whether it still holds. */
export type JournalEntry = Annotation & {
  /** False once it was taken back. */
  readonly isInForce: boolean;
};

export interface JournalQuery {
  /** Only what was said of this document, by id, or of another version of it. */
  readonly document?: string;
  /** Only these entries. */
  readonly ids?: readonly number[];
}

/** What somebody had seen of the journal when they made up their mind: the number of its last entry, 0 for an empty one. */
export type Seen = number;
