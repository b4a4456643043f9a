import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lang/en/function-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isVerb } from '../../grammar/verb.ts';
import { extendPhrase } from './described.ts';
import { isDash } from './governing-verb.ts';
import type { MeasureContext } from './measured.ts';

type Pieces = readonly Piece[];

/** What opens a sentence before its subject is no longer. */
const WIDTH_OF_OPENING = 25;

/**
 * The subject behind an opening that says something of it: "With 50 plants, the group is", "Weighing five tons, the truck can",
 * "At 8,035 metres, Brenning is". `first` is where the opening begins.
 */
export function findSubjectBehind(
  { pieces, isTime }: MeasureContext,
  first: number,
  figureEnd: number,
): NounPhrase | null {
  if (!opensClause(pieces, first)) return null;
  for (let at = figureEnd; at < Math.min(pieces.length, first + WIDTH_OF_OPENING); at++) {
    const piece = pieces[at]!;
    if (piece.word !== ',') {
      if (isDash(piece) || piece.word === ';' || piece.word === ':') return null;
      continue;
    }
    const phrase = extendPhrase(pieces, isTime, detectPhraseAt(pieces, at + 1));
    if (phrase && isSaidOf(pieces, at + 1, phrase)) return phrase;
    return null;
  }
  return null;
}

const opensClause = (pieces: Pieces, first: number): boolean => {
  const before = pieces[first - 1];
  return before === undefined || /^(?:["“;:(]|and|but)$/.test(before.word);
};

/** A noun with its verb, and no pronoun and no adverbial. */
const isSaidOf = (pieces: Pieces, index: number, { first, end }: NounPhrase): boolean =>
  end < pieces.length &&
  isVerb(pieces, end) &&
  !PREPOSITIONS.has(wordAt(pieces, index)) &&
  !SUBJECT_PRONOUNS.has(wordAt(pieces, first));
