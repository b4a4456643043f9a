import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { align } from '../scorers/score-time.mjs';
import type { Verdict } from './tally.ts';

export interface GoldTime {
  readonly span: Span;
  readonly type: string;
  /** Null where nobody gave it a value. */
  readonly value: string | null;
}

/** A time is right where it shares words with a time of the gold that has its value; where there is none it is wrong. */
export function judgeTimes(gold: readonly GoldTime[], { timexes }: Pick<OnRecord, 'timexes'>): Verdict[] {
  const pairs = align(gold, timexes);
  return timexes.map((timex) => {
    const match = pairs.find(({ pred }) => pred === timex)?.gold;
    return { rule: timex.by, isRight: match?.value === null ? null : match?.value === timex.value };
  });
}
