import type { QuantityKind } from '../../../schema/quantity.ts';
import type { Numeral } from '../../numeral/numeral.ts';

/** One amount: a number with its sign and unit. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
  /** The rule that read its unit; null where it has none. */
  readonly by: string | null;
}
