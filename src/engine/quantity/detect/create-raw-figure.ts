import type { Piece } from '../../numeral/pieces.ts';
import { createCount } from './create-count.ts';
import type { Amount } from './detect-amount.ts';
import { detectRate } from './detect-rate.ts';
import type { RawFigure } from './raw-figure.ts';

type Pieces = readonly Piece[];

/** The figure that an amount makes, with the rate behind it: "$98 a barrel". */
export function createRawFigure(pieces: Pieces, amount: Amount): RawFigure | null {
  const { first, end, numeral, unit } = amount;
  const { value, upTo } = numeral;
  const base = {
    first,
    value: upTo === null ? value : null,
    range: upTo === null ? null : ([value, upTo] as const),
    change: null,
  };
  if (amount.kind !== null) {
    const rate = detectRate(pieces, end, amount.kind);
    return { ...base, end: rate ? rate.end : end, kind: amount.kind, unit: rate ? `${unit}/${rate.code}` : unit };
  }
  if (numeral.kind === 'fraction') return { ...base, end, kind: 'fraction', unit: null };
  return createCount(pieces, amount, base);
}
