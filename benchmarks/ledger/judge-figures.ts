import type { OnRecord } from '../../src/schema/record.ts';
import { predictQuantity } from '../accuracy/tasks/quantity.ts';
import { type ScoredQuantity, unitOf, valuesAgree } from '../scorers/score-quantity.mjs';
import type { Verdict } from './tally.ts';

/**
 * A figure is right where the gold has one of its value in the same sentence, which no other figure took, and whole where that has its unit too.
 * Those that are whole take theirs first.
 */
export function judgeFigures(gold: readonly ScoredQuantity[], record: OnRecord): Verdict[] {
  const figures = predictQuantity(record).quantities;
  const left = [...gold];
  const take = (isSame: (one: ScoredQuantity) => boolean): boolean => {
    const index = left.findIndex(isSame);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const agrees = ({ value }: (typeof figures)[number], one: ScoredQuantity) =>
    value !== null && valuesAgree(one.value, value);
  const whole = figures.map((figure) =>
    take((one) => agrees(figure, one) && unitOf(one) === unitOf({ ...figure, value: 0 })),
  );
  return figures.map((figure, at) => ({
    rule: record.quantities[at]!.by,
    isRight: whole[at]! || take((one) => agrees(figure, one)),
    isWhole: whole[at]!,
  }));
}
