import type { QuantityKind } from '../../schema/quantity.ts';
import type { Amount } from './amount/amount.ts';

/** A figure in a sentence, by the indices of its words. */
export interface RawFigure {
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** The counted noun stands apart from the number and after the figure: "one of the men", "two 12-year terms". */
  readonly isOf: boolean;
  /** A change that the figure itself tells: "doubled". */
  readonly change: 'up' | 'down' | null;
  /** The rule that read it: "figures/money/sign". */
  readonly by: string;
}

/** The figure of an amount, up to `end`. Written out, so that all figures have one shape and are quick to make and read. */
export const toRawFigure = (
  { first, numeral: { value, upTo } }: Amount,
  end: number,
  kind: QuantityKind,
  unit: string | null,
  by: string,
  isOf = false,
): RawFigure => ({
  first,
  end,
  value: upTo === null ? value : null,
  range: upTo === null ? null : [value, upTo],
  kind,
  unit,
  isOf,
  change: null,
  by,
});
