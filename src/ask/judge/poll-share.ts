import type { Span } from '../../schema/span.ts';
import type { Side } from './side.ts';

/** One share of a survey, with what its holders say. */
export interface PollShare {
  /** In percent. */
  readonly value: number;
  readonly spans: readonly Span[];
  /** What they answer, in the words of the text. */
  readonly words: string;
  readonly stance: Side | 'neither';
}
