import { type Piece, wordAt } from '../../numeral/pieces.ts';
import { isBreak } from '../noun-phrase.ts';
import { toSingular } from '../singular.ts';
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
  if (numeral.kind === 'fraction') return createFraction(pieces, amount, base);
  return createCount(pieces, amount, base);
}

/** "A third" is a share; in "1/2 cup of milk" the noun right behind the digits is what is measured out. */
function createFraction(
  pieces: Pieces,
  { first, end }: Amount,
  base: Pick<RawFigure, 'first' | 'value' | 'range' | 'change'>,
): RawFigure {
  const noun = pieces[end];
  const isMeasuredOut =
    pieces[first]!.kind !== 'word' && noun?.kind === 'word' && wordAt(pieces, end + 1) === 'of' && !isBreak(noun);
  // "Closed at 23 1/4, up 3/8" says it of points.
  const isPrice =
    pieces[first]!.kind === 'number' && (noun === undefined || noun.kind === 'mark') && wordAt(pieces, end) !== '-';
  if (isPrice) return { ...base, end, kind: 'count', unit: null };
  return isMeasuredOut
    ? { ...base, end: end + 1, kind: 'count', unit: toSingular(noun.word) }
    : { ...base, end, kind: 'fraction', unit: null };
}
