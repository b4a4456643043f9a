import type { Brief } from '../brief/brief.ts';

/** A question that somebody follows, with the answer that was given last. */
export interface SavedQuestion {
  readonly key: number;
  readonly question: string;
  /** How it was asked: JSON of the options. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly answer: SavedAnswer | null;
}

export interface SavedAnswer {
  readonly at: string;
  /** What the store held then: another state may give another answer. */
  readonly state: string;
  readonly brief: Brief;
}
