import type { Numeral } from './parse-numeral.ts';
import { type Piece, wordAt } from './pieces.ts';

/** "1.99×10−30", "3 × 10^8"; in "3×1030" nobody can tell the power, so that it is no number. */
export function parsePowerOfTen(pieces: readonly Piece[], index: number): Numeral | null {
  if (wordAt(pieces, index + 2) !== '10' || !/^\d{1,9}(?:\.\d{1,15})?$/.test(pieces[index]!.text)) return null;
  let at = index + 3;
  if (wordAt(pieces, at) === '^') at++;
  const isNegative = wordAt(pieces, at) === '-' && pieces[at]!.isGlued;
  if (isNegative) at++;
  const power = pieces[at];
  if (at === index + 3 || !power?.isGlued || !/^\d{1,3}$/.test(power.text)) return null;
  const value = Number(`${pieces[index]!.text}e${isNegative ? '-' : ''}${power.text}`);
  return Number.isFinite(value) && value !== 0 ? { end: at + 1, value, upTo: null, kind: 'digits', scale: 1 } : null;
}

/** "10^6", "2.5e-3", "1E5". */
export function readPower(pieces: readonly Piece[], index: number): Numeral | null {
  const [piece, mark] = [pieces[index]!, pieces[index + 1]];
  if (!mark?.isGlued || !pieces[index + 1]) return null;
  const isTen = mark.text === '^' && piece.text === '10';
  if (!isTen && mark.text[0] !== 'e' && mark.text[0] !== 'E') return null;
  let written = isTen ? '1e' : `${piece.text}${mark.word}`;
  let end = index + 2;
  if (isTen || mark.text.length === 1) {
    if (wordAt(pieces, end) === '-' && pieces[end]!.isGlued) {
      written += '-';
      end++;
    }
    if (!pieces[end]?.isGlued) return null;
    written += pieces[end]!.text;
    end++;
  }
  if (!/^\d{1,9}(?:\.\d{1,9})?e-?\d{1,2}$/.test(written)) return null;
  const value = Number(written);
  return { end, value, upTo: null, kind: 'digits', scale: 1 };
}
