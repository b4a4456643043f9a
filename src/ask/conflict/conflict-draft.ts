import type { WordChange } from '../../text/compare-quotations.ts';
import type { Conflict } from './conflict.ts';
import type { Fact } from './facts/fact.ts';

/** Two facts of one thing, before it is told which pairs of them say the same. */
export interface Draft<T extends Fact = Fact> extends Pick<Conflict, 'kind' | 'reasons' | 'likeness'> {
  readonly one: T;
  readonly other: T;
  /** Both say the same: no conflict, but what conflicts with the one conflicts with the other in the same way. */
  readonly isSame: boolean;
  readonly wording?: Conflict['wording'];
  readonly changes?: readonly WordChange[];
}
