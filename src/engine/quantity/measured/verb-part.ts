import { AUXILIARIES } from '../../lang/en/function-words.ts';
import { SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { isAdverb, isVerb } from '../../grammar/verb.ts';

type Pieces = readonly Piece[];

/** Auxiliaries, adverbs and participles before the word that is the verb: "has also been trending", "was not expected". */
export function isVerbPart(pieces: Pieces, index: number): boolean {
  const { word, kind } = pieces[index]!;
  if (kind !== 'word' || isCapital(pieces[index])) return false;
  if (
    AUXILIARIES.has(word) ||
    (/^[a-z]{2,6}nt$/.test(word) && isVerb(pieces, index)) ||
    SUBJECT_ADVERBS.has(word) ||
    word === 'little' ||
    isAdverb(word)
  )
    return true;
  return /(?:ing|ed)$/.test(word) && AUXILIARIES.has(wordAt(pieces, index - 1));
}

/** No infinitive, and no participle that goes on with another verb. */
export function isFiniteVerb(pieces: Pieces, verb: number): boolean {
  const word = wordAt(pieces, verb);
  let at = verb - 1;
  while (at > 0 && isAdverb(wordAt(pieces, at))) at--;
  if (wordAt(pieces, at) === 'to') return false;
  return !word.endsWith('ing') || AUXILIARIES.has(wordAt(pieces, at));
}
