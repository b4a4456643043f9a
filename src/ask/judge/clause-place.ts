import type { ConditionFrame, WordRange } from './condition-frame.ts';

/** Where a condition may be opened, and how far it would reach. */
export interface ClausePlace {
  readonly frame: ConditionFrame;
  readonly at: number;
  readonly opener: number;
  readonly range: WordRange;
}
