import { STREET_WORDS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import { detectCountedNoun } from '../noun-phrase.ts';

type Pieces = readonly Piece[];

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
export function isNumberedName(pieces: Pieces, first: number, isCounting: boolean): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first]!;
  // "The Kick Six win", "16 Industrial Avenue", "the 90049 ZIP code".
  if (piece.kind === 'word') return isCapital(piece) && first > 1 && before?.kind === 'word' && isCapital(before);
  if (isAddress(pieces, first)) return true;
  if (isCounting) return false;
  return (
    before?.kind === 'word' &&
    isCapital(before) &&
    first > 1 &&
    pieces[first]!.kind === 'number' &&
    !pieces[first]!.text.includes(',') &&
    !pieces[first]!.text.includes('.')
  );
}

function isAddress(pieces: Pieces, first: number): boolean {
  for (let at = first + 1; at <= first + 3; at++) {
    if (wordAt(pieces, at) === 'zip') return true;
    // "10 Wall Street banks" counts banks.
    if (isCapital(pieces[at]) && STREET_WORDS.has(wordAt(pieces, at))) return !detectCountedNoun(pieces, at + 1, false);
  }
  return false;
}
