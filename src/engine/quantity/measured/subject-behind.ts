import { isDash } from '../../grammar/clause/clause-marks.ts';
import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { extendPhrase } from './extend-phrase.ts';
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
  const comma = opensClause(words, first) ? findComma(words, first, figureEnd) : null;
  if (comma === null) return null;
  const phrase = extendPhrase(words, isTime, detectPhraseAt(words, comma + 1));
  return phrase && isSaidOf(words, comma + 1, phrase) ? phrase : null;
}

function opensClause(words: Words, first: number): boolean {
  const before = words[first - 1];
  return (
    before === undefined || /^["“;:(]$/.test(before.norm) || words.language.measureWords.clauseJoints.has(before.norm)
  );
}

function findComma(words: Words, first: number, figureEnd: number): number | null {
  for (let at = figureEnd; at < Math.min(words.length, first + WIDTH_OF_OPENING); at++) {
    const word = words[at]!;
    if (word.norm === ',') return at;
    if (isDash(word) || word.norm === ';' || word.norm === ':') return null;
  }
  return null;
}

/** A noun with its verb, and no pronoun and no adverbial. */
const isSaidOf = (words: Words, index: number, { first, end }: NounPhrase): boolean =>
  end < words.length &&
  isVerb(words, end) &&
  !words.language.functionWords.prepositions.has(normAt(words, index)) &&
  !words.language.functionWords.subjectPronouns.has(normAt(words, first));
