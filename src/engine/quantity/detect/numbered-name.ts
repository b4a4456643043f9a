import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { AMOUNT_WORDS, SCORE_WORDS, STREET_WORDS, SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import { MIXED_PRESENTS } from '../../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';

import { isBoundWord } from '../modifier.ts';
import { detectCountedNoun, isBreak } from '../noun-phrase.ts';
import { isVerb } from '../verb.ts';

type Pieces = readonly Piece[];

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
export function isNumberedName(pieces: Pieces, first: number, end: number, isCounting: boolean): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first]!;
  // "The Kick Six win", "16 Industrial Avenue", "the 90049 ZIP code".
  if (piece.kind === 'word') return isCapital(piece) && first > 1 && before?.kind === 'word' && isCapital(before);
  if (isAddress(pieces, end)) return true;
  if (isCounting && isNamedModel(pieces, first, end)) return true;
  if (!isCounting && isModel(pieces, first)) return true;
  // "USB 3.0", "an update to Varden 4.1".
  if (!isCounting && before && isVersion(before, piece, first)) return true;
  if (isCounting || before?.kind !== 'word' || /[.,]/.test(piece.text)) return false;
  if (isScoreBeside(pieces, first)) return false;
  return (isCapital(before) && first > 1) || isLabel(pieces, first - 1);
}

/**
 * "The Varden 3 accelerates", "an Arbo 4 XL runs": small digits behind a name within the sentence number it, whatever
 * follows; "in Varden 20 people" and "KILLS 12 PEOPLE" count.
 */
function isNamedModel(pieces: Pieces, first: number, end: number): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first]!;
  // "The varden 11 starts at $699", in texts without capitals.
  if (
    before?.kind === 'word' &&
    piece.kind === 'number' &&
    end === first + 1 &&
    MIXED_PRESENTS.has(wordAt(pieces, end)) &&
    PREPOSITIONS.has(wordAt(pieces, end + 1)) &&
    wordAt(pieces, end + 1) !== 'of' &&
    isLabel(pieces, first - 1)
  )
    return true;
  if (first < 2 || before?.kind !== 'word' || !isCapital(before) || !/^[1-9]\d{0,3}$/.test(piece.text)) return false;
  if (end !== first + 1 || isFunctionWord(before.word)) return false;
  let start = first - 1;
  while (
    isCapital(pieces[start - 1]) &&
    pieces[start - 1]!.kind === 'word' &&
    !DETERMINERS.has(wordAt(pieces, start - 1))
  )
    start--;
  const opener = wordAt(pieces, start - 1);
  // A headline has capitals throughout; a sentence may begin with the name.
  if (start === 0 || !DETERMINERS.has(opener)) return false;
  return !isCapital(pieces[end]) || pieces[end]!.text.length < 3;
}

const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  POSSESSIVES.has(word) ||
  AMOUNT_WORDS.has(word) ||
  isBoundWord(word) ||
  SUBJECT_ADVERBS.has(word);

/** "Beat the Rovers 112-108": the number behind the name is what they were beaten by. */
export function isScoreBeside(pieces: Pieces, first: number): boolean {
  const joint = wordAt(pieces, first + 1);
  // "Hale trails Mercer 458 to 359".
  if ((joint !== '-' && joint !== 'to') || pieces[first + 2]?.kind !== 'number') return false;
  for (let at = Math.max(0, first - 6); at < first; at++) if (SCORE_WORDS.has(wordAt(pieces, at))) return true;
  // "The Rovers 112-105 win".
  return SCORE_WORDS.has(wordAt(pieces, first + 3)) || SCORE_WORDS.has(wordAt(pieces, first + 4));
}

/** "Grounded its 737 Max 8 and the 787": a bare number with an article is a model. */
function isModel(pieces: Pieces, first: number): boolean {
  const piece = pieces[first]!;
  const before = wordAt(pieces, first - 1);
  if (piece.kind !== 'number' || !/^[1-9]\d{2,3}$/.test(piece.text)) return false;
  if (before !== 'a' && before !== 'its' && before !== 'the' && before !== 'an') return false;
  const next = pieces[first + 1];
  return (
    next === undefined ||
    isCapital(next) ||
    next.word === 'and' ||
    (next.kind === 'mark' && next.word !== '-' && next.word !== '%')
  );
}

const isVersion = (before: Piece, piece: Piece, first: number): boolean =>
  first > 1 &&
  before.kind === 'word' &&
  isCapital(before) &&
  !isFunctionWord(before.word) &&
  /^\d{1,2}\.\d$/.test(piece.text);

/** "The sp 500 is", "windows 10": a noun in small letters before a bare number names with it. */
function isLabel(pieces: Pieces, index: number): boolean {
  const { word } = pieces[index]!;
  // "They reached the last 16".
  if (word === 'last') return true;
  return !(
    isBreak(pieces[index]) ||
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    AMOUNT_WORDS.has(word) ||
    isBoundWord(word) ||
    SUBJECT_ADVERBS.has(word) ||
    word.endsWith('ly') ||
    isVerb(pieces, index)
  );
}

function isAddress(pieces: Pieces, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    if (wordAt(pieces, at) === 'zip') return true;
    // "10 Wall Street banks" counts banks.
    if (isCapital(pieces[at]) && STREET_WORDS.has(wordAt(pieces, at))) return !detectCountedNoun(pieces, at + 1, false);
  }
  return false;
}
