import { isSuperlative } from '../../grammar/comparison.ts';
import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { isBreak, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner } from '../../grammar/owner.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isAdjective } from '../../grammar/word-classes.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { skipBoundAhead } from '../modifier.ts';

/** What is counted of: "two of the workers", "two of the 20 workers", "seven of their last ten games", "one of the town's oldest inns". */
export function detectAmong(words: Words, index: number): NounPhrase | null {
  const start = skipDeterminers(words, index);
  const at = skipNumber(words, start);
  const noun = detectCountedNoun(words, at, false);
  return noun ? runOnOwned(words, noun) : detectOwnedNoun(words, at);
}

/**
 * "One of the towns oldest inns", as texts without apostrophes write it: an adjective with a plural of its own shows
 * that the plural before it is an owner.
 */
function runOnOwned(words: Words, noun: NounPhrase): NounPhrase {
  // "One of the workers' top demands".
  if (isOwner(words, noun.end)) {
    const owned = detectCountedNoun(words, noun.end + 1, false);
    return owned ? { first: noun.first, end: owned.end } : noun;
  }
  const next = words[noun.end];
  const isDescribed =
    isAdjective(next?.norm ?? '', words.language) && isPlural(normAt(words, noun.end + 1), words.language);
  if (next?.kind !== 'word' || !(isSuperlative(next.norm, words.language) || isDescribed)) return noun;
  const owned = detectCountedNoun(words, noun.end, false);
  return owned ? { first: noun.first, end: owned.end } : noun;
}

/** "One of nine", "nine of the 12": a number that counts nothing named. */
export function isOfNumber(words: Words, index: number): boolean {
  const at = skipDeterminers(words, index);
  return skipNumber(words, at) > at;
}

function skipDeterminers(words: Words, index: number): number {
  const { determiners, possessives } = words.language.functionWords;
  let at = index;
  while (determiners.has(normAt(words, at)) || possessives.has(normAt(words, at))) at++;
  return at;
}

/** Over "20", "last ten", "top 100", "more than 50"; the same index where no number follows. */
function skipNumber(words: Words, index: number): number {
  const bound = skipBoundAhead(words, index);
  const at = words.language.quantityWords.placesBeforeNumber.has(normAt(words, bound)) ? bound + 1 : bound;
  return parseNumeral(words, at)?.end ?? index;
}

/** No owner has more words. */
const MOST_WORDS_OF_OWNER = 5;

const QUOTES: ReadonlySet<string> = new Set(['"', "''", '``', '‘', '“']);

/** "The town's oldest inns": whose they are stands before them. */
function detectOwnedNoun(words: Words, index: number): NounPhrase | null {
  for (let at = index; at < index + MOST_WORDS_OF_OWNER; at++) {
    if (normAt(words, at) === "'s" && at > index) {
      const opened = QUOTES.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
      const number = skipNumber(words, opened);
      const noun = detectCountedNoun(words, number, false);
      // "One of the town's four inns".
      return noun && number === at + 1 ? { first: index, end: noun.end } : noun;
    }
    if (isBreak(words[at], words.language)) return null;
  }
  return null;
}
