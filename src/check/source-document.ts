import type { OnRecord } from '../schema/record.ts';

/** A document that the draft is held against: handed in by `--against`, or the store's. */
export interface SourceDocument {
  readonly path: string;
  /** What to call it before people: its title, else its path. */
  readonly name: string;
  readonly publishedAt: string | null;
  readonly record: OnRecord;
  /** The time in the recording at which the character is said, "00:12:31"; null where it is no transcript with times. */
  timeAt(index: number): string | null;
}
