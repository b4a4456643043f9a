import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import { AMOUNT_WORDS, STREET_WORDS, SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import { isVerb } from '../clause.ts';
import { BOUND_WORDS } from '../modifier.ts';
import { detectCountedNoun, isBreak } from '../noun-phrase.ts';

type Pieces = readonly Piece[];

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
export function isNumberedName(pieces: Pieces, first: number, isCounting: boolean): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first]!;
  // "The Kick Six win", "16 Industrial Avenue", "the 90049 ZIP code".
  if (piece.kind === 'word') return isCapital(piece) && first > 1 && before?.kind === 'word' && isCapital(before);
  if (isAddress(pieces, first)) return true;
  if (isCounting || before?.kind !== 'word' || /[.,]/.test(piece.text)) return false;
  return (isCapital(before) && first > 1) || isLabel(pieces, first - 1);
}

/** "The sp 500 is", "windows 10": a noun in small letters before a bare number names with it. */
function isLabel(pieces: Pieces, index: number): boolean {
  const { word } = pieces[index]!;
  return !(
    isBreak(pieces[index]) ||
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    AMOUNT_WORDS.has(word) ||
    BOUND_WORDS.has(word) ||
    SUBJECT_ADVERBS.has(word) ||
    word.endsWith('ly') ||
    isVerb(pieces, index)
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
