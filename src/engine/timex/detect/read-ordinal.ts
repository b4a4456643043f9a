import { CARDINALS, ORDINAL_ENDINGS, ORDINALS } from '../../lang/en/number-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import { plainNumberAt } from './detect-year.ts';

type Pieces = readonly Piece[];

export interface Ordinal {
  readonly end: number;
  readonly value: number;
}

/** "26", "26th", "twenty-sixth" as the number of a day. */
export function readDayNumber(pieces: Pieces, index: number): Ordinal | null {
  const digits = plainNumberAt(pieces, index);
  if (digits >= 1 && digits <= 31)
    return { end: isOrdinalEnding(pieces, index + 1) ? index + 2 : index + 1, value: digits };
  const ordinal = readOrdinal(pieces, index);
  return ordinal && ordinal.value <= 31 ? ordinal : null;
}

/** "19th", "third", "twenty-first" as a number. */
export function readOrdinal(pieces: Pieces, index: number): Ordinal | null {
  const digits = plainNumberAt(pieces, index);
  if (digits > 0) return isOrdinalEnding(pieces, index + 1) ? { end: index + 2, value: digits } : null;
  const word = wordAt(pieces, index);
  const simple = ORDINALS.get(word);
  if (simple !== undefined) return { end: index + 1, value: simple };
  const tens = CARDINALS.get(word) ?? 0;
  if (tens < 20) return null;
  const at = wordAt(pieces, index + 1) === '-' ? index + 2 : index + 1;
  const unit = ORDINALS.get(wordAt(pieces, at)) ?? 10;
  return unit < 10 ? { end: at + 1, value: tens + unit } : null;
}

const isOrdinalEnding = (pieces: Pieces, index: number): boolean =>
  pieces[index]?.isGlued === true && ORDINAL_ENDINGS.has(pieces[index]!.word);
