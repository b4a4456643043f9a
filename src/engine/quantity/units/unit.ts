import type { QuantityKind } from '../../../schema/quantity.ts';

/** What stands behind a number and says what it is a number of. */
export interface Unit {
  /** Index behind its last word. */
  readonly end: number;
  readonly kind: QuantityKind;
  readonly code: string;
  /** The rule that read it. */
  readonly by: string;
}

/** A code alone. */
export type Code = Pick<Unit, 'end' | 'code'>;
