import type { QuantityKind } from '../../../schema/quantity.ts';

/** A figure in a sentence, by the indices of its pieces. */
export interface RawFigure {
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** The counted noun stands apart from the number and after the figure: "one of the men", "two 12-year terms". */
  readonly isOf?: boolean;
  /** A change that the figure itself tells: "doubled". */
  readonly change: 'up' | 'down' | null;
}
