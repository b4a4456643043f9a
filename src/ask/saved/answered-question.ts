import type { Brief } from '../brief/brief.ts';
import type { News } from './find-news.ts';

/** A question that somebody follows, with its answer now, and what is new in it. */
export interface AnsweredQuestion {
  readonly key: number;
  readonly question: string;
  readonly savedAt: string;
  readonly savedBy: string;
  /** When it was answered before this; null where it was not. */
  readonly answeredAt: string | null;
  readonly brief: Brief;
  readonly news: News;
}
