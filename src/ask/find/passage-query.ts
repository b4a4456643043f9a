import type { Passage } from '../passage.ts';

/** What is asked of a store: the documents in which a proposition may be spoken of, with all their passages. */
export interface PassageQuery {
  /** Words and names that bear on it; any of them will do, and rare ones count more. */
  readonly phrases: readonly string[];
  /** So many documents, those that fit best. */
  readonly documents: number;
  /** Only documents of this day, `YYYY-MM-DD`, or later, and those without a day. */
  readonly since?: string;
  /** Only documents that stood with this publisher, any case. */
  readonly publisher?: string;
}

/** A document that may bear on a proposition; `id` is the store's, and its passages'. */
export interface DocumentPassages {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly passages: readonly Passage[];
}
