import type { AnswerOptions } from '../answer-question.ts';
import type { Brief } from '../brief/brief.ts';

/** How a question was asked. */
export interface SavedOptions extends AnswerOptions {
  /** What to weigh in the place of what rules make of it. */
  readonly that?: string;
}

/** A question that somebody follows, with the answer that was given last. */
export interface SavedQuestion {
  readonly key: number;
  readonly question: string;
  readonly options: SavedOptions;
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
