import type { Word, Words } from '../layers/layers.ts';

/** The word at an index, or "" beyond the ends. */
export const normAt = (words: Words, index: number): string =>
  index >= 0 && index < words.length ? words[index]!.norm : '';

/** Does the piece begin with a capital letter, or with a small one before a capital, as "iVarden" does? */
export const isCapital = (piece: Word | undefined): boolean =>
  piece !== undefined && (isUpper(piece.text[0]) || (piece.text.length > 2 && isUpper(piece.text[1])));

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();
