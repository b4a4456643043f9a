import type { OnRecord } from '../../src/schema/record.ts';
import { predictQuantity } from '../accuracy/tasks/quantity.ts';
import { type ScoredQuantity, unitOf, valuesAgree } from '../scorers/score-quantity.mjs';
import type { Verdict } from './tally.ts';

/** A figure is right where the gold has one of its value and unit in the same sentence, which no figure before it took. */
export function judgeFigures(gold: readonly ScoredQuantity[], record: OnRecord): Verdict[] {
  const left = [...gold];
  return predictQuantity(record).quantities.map((figure, at) => {
    const index = left.findIndex((one) => valuesAgree(one.value, figure.value) && unitOf(one) === unitOf(figure));
    if (index >= 0) left.splice(index, 1);
    return { rule: record.quantities[at]!.by, isRight: index >= 0 };
  });
}
