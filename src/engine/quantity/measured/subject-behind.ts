import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { extendPhrase } from './described.ts';
import { isDash } from './governing-verb.ts';
import type { MeasureContext } from './measured.ts';

/** What opens a sentence before its subject is no longer. */
const WIDTH_OF_OPENING = 25;

/**
 * The subject behind an opening that says something of it: "With 50 plants, the group is", "Weighing five tons, the truck can",
 * "At 8,035 metres, Brenning is". `first` is where the opening begins.
 */
export function findSubjectBehind(
  { words, isTime }: MeasureContext,
  first: number,
  figureEnd: number,
): NounPhrase | null {
  if (!opensClause(words, first)) return null;
  for (let at = figureEnd; at < Math.min(words.length, first + WIDTH_OF_OPENING); at++) {
    const piece = words[at]!;
    if (piece.norm !== ',') {
      if (isDash(piece) || piece.norm === ';' || piece.norm === ':') return null;
      continue;
    }
    const phrase = extendPhrase(words, isTime, detectPhraseAt(words, at + 1));
    if (phrase && isSaidOf(words, at + 1, phrase)) return phrase;
    return null;
  }
  return null;
}

const opensClause = (words: Words, first: number): boolean => {
  const before = words[first - 1];
  return before === undefined || /^(?:["“;:(]|and|but)$/.test(before.norm);
};

/** A noun with its verb, and no pronoun and no adverbial. */
const isSaidOf = (words: Words, index: number, { first, end }: NounPhrase): boolean =>
  end < words.length &&
  isVerb(words, end) &&
  !words.language.functionWords.prepositions.has(normAt(words, index)) &&
  !words.language.functionWords.subjectPronouns.has(normAt(words, first));
