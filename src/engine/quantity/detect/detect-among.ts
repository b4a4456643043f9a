import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import { PLACES_BEFORE_NUMBER } from '../../lang/en/quantity-words.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import { skipBoundAhead } from '../modifier.ts';
import { detectCountedNoun, isBreak, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural, isSuperlative } from '../../grammar/singular.ts';
import { isAdjective, isOwner } from '../../grammar/verb.ts';

type Pieces = readonly Piece[];

/** What is counted of: "two of the workers", "two of the 20 workers", "seven of their last ten games", "one of the town's oldest inns". */
export function detectAmong(pieces: Pieces, index: number): NounPhrase | null {
  const start = skipDeterminers(pieces, index);
  const at = skipNumber(pieces, start);
  const noun = detectCountedNoun(pieces, at, false);
  return noun ? runOnOwned(pieces, noun) : detectOwnedNoun(pieces, at);
}

/**
 * "One of the towns oldest inns", as texts without apostrophes write it: an adjective with a plural of its own shows
 * that the plural before it is an owner.
 */
function runOnOwned(pieces: Pieces, noun: NounPhrase): NounPhrase {
  // "One of the workers' top demands".
  if (isOwner(pieces, noun.end)) {
    const owned = detectCountedNoun(pieces, noun.end + 1, false);
    return owned ? { first: noun.first, end: owned.end } : noun;
  }
  const next = pieces[noun.end];
  const isDescribed = isAdjective(next?.word ?? '') && isPlural(wordAt(pieces, noun.end + 1));
  if (next?.kind !== 'word' || !(isSuperlative(next.word) || isDescribed)) return noun;
  const owned = detectCountedNoun(pieces, noun.end, false);
  return owned ? { first: noun.first, end: owned.end } : noun;
}

/** "One of nine", "nine of the 12": a number that counts nothing named. */
export const isOfNumber = (pieces: Pieces, index: number): boolean =>
  skipNumber(pieces, skipDeterminers(pieces, index)) > skipDeterminers(pieces, index);

function skipDeterminers(pieces: Pieces, index: number): number {
  let at = index;
  while (DETERMINERS.has(wordAt(pieces, at)) || POSSESSIVES.has(wordAt(pieces, at))) at++;
  return at;
}

/** Over "20", "last ten", "top 100", "more than 50"; the same index where no number follows. */
function skipNumber(pieces: Pieces, index: number): number {
  const bound = skipBoundAhead(pieces, index);
  const at = PLACES_BEFORE_NUMBER.has(wordAt(pieces, bound)) ? bound + 1 : bound;
  return parseNumeral(pieces, at)?.end ?? index;
}

/** No owner has more words. */
const MOST_WORDS_OF_OWNER = 5;

const QUOTES: ReadonlySet<string> = new Set(['"', "''", '``', '‘', '“']);

/** "The town's oldest inns": whose they are stands before them. */
function detectOwnedNoun(pieces: Pieces, index: number): NounPhrase | null {
  for (let at = index; at < index + MOST_WORDS_OF_OWNER; at++) {
    if (wordAt(pieces, at) === "'s" && at > index) {
      const opened = QUOTES.has(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1;
      const number = skipNumber(pieces, opened);
      const noun = detectCountedNoun(pieces, number, false);
      // "One of the town's four inns".
      return noun && number === at + 1 ? { first: index, end: noun.end } : noun;
    }
    if (isBreak(pieces[at])) return null;
  }
  return null;
}
