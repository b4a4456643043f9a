import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { plainNumberAt } from './read-year.ts';

export interface Ordinal {
  readonly end: number;
  readonly value: number;
}

/** "26", "26th", "twenty-sixth" as the number of a day. */
export function readDayNumber(words: Words, index: number): Ordinal | null {
  const digits = plainNumberAt(words, index);
  if (digits >= 1 && digits <= 31)
    return { end: isOrdinalEnding(words, index + 1) ? index + 2 : index + 1, value: digits };
  const ordinal = readOrdinal(words, index);
  return ordinal && ordinal.value <= 31 ? ordinal : null;
}

/** "19th", "third", "twenty-first" as a number. */
export function readOrdinal(words: Words, index: number): Ordinal | null {
  const digits = plainNumberAt(words, index);
  if (digits > 0) return isOrdinalEnding(words, index + 1) ? { end: index + 2, value: digits } : null;
  const { ordinals, cardinals } = words.language.numberWords;
  const word = normAt(words, index);
  const simple = ordinals.get(word);
  if (simple !== undefined) return { end: index + 1, value: simple };
  const tens = cardinals.get(word) ?? 0;
  if (tens < 20) return null;
  const at = normAt(words, index + 1) === '-' ? index + 2 : index + 1;
  const unit = ordinals.get(normAt(words, at)) ?? 10;
  return unit < 10 ? { end: at + 1, value: tens + unit } : null;
}

const isOrdinalEnding = (words: Words, index: number): boolean =>
  words[index]?.isGlued === true && words.language.numberWords.ordinalEndings.has(words[index]!.norm);
