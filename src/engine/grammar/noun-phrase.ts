import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { isOwner } from './owner.ts';
import { isPlural } from './singular.ts';
import { isVerb } from './verb.ts';
import { hasAdverbEnding, isDeterminer, isParticipleLike, isPastLike } from './word-classes.ts';
import { isCapital, normAt } from './words.ts';

export interface NounPhrase {
  readonly first: number;
  /** Index behind its last word. */
  readonly end: number;
}

/** The noun phrase that begins at a place, without its determiners: "the Ukrainian people" is "Ukrainian people". */
export function detectPhraseAt(words: Words, index: number): NounPhrase | null {
  let first = index;
  while (isDeterminer(normAt(words, first), words.language)) first++;
  let end = first;
  while (end < words.length && end - first < MOST_WORDS && !isOver(words, first, end)) end++;
  // "Of people living": an adverb or an adjective at the end belongs to what follows.
  while (end > first + 1 && hasAdverbEnding(words[end - 1]!.norm, words.language)) end--;
  return end > first ? { first, end } : null;
}

const MOST_WORDS = 9;

function isOver(words: Words, first: number, at: number): boolean {
  const word = words[at]!;
  const { language } = words;
  if (isOwner(words, at) || isAbbreviationStop(words, at)) return at === first;
  if (word.kind === 'mark') return at === first || !isJoiningMark(word);
  if (isInCompound(words, at)) return false;
  // "Its overall exports", "the 280-km Old Brenning".
  if ((at === first || isCapital(word)) && isLeadingAdjective(words, at)) return false;
  if (isBreak(word, language) || isNameOfClause(words, first, at) || isAmount(words, first, at)) return true;
  if ((isDeterminer(word.norm, language) && word.text !== 'A') || /sel(?:f|ves)$/.test(word.norm)) return true;
  if (!isVerb(words, at)) return isVerbBehindPlural(words, first, at);
  return at > first || !isAdjectival(words, at);
}

/** "Low-carbon", "and/or", "S & P". */
const isJoiningMark = ({ norm, isGlued }: Word): boolean => norm === '&' || (isGlued && (norm === '-' || norm === '/'));

/** Words that no noun phrase runs over. */
export const isBreak = (word: Word | undefined, { functionWords, nounWords }: Language): boolean =>
  word === undefined ||
  (word.kind === 'mark' && !(word.norm === '-' && word.isGlued) && word.norm !== '&') ||
  functionWords.prepositions.has(word.norm) ||
  functionWords.auxiliaries.has(word.norm) ||
  functionWords.clauseOpeners.has(word.norm) ||
  functionWords.subjectPronouns.has(word.norm) ||
  nounWords.phraseBreaks.has(word.norm) ||
  nounWords.phraseEndingVerbs.has(word.norm);

/** Within words that hyphens join. */
export const isInCompound = (words: Words, index: number): boolean => {
  const isAfter = words[index]!.isGlued && normAt(words, index - 1) === '-' && words[index - 1]!.isGlued;
  const isBefore = normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true;
  return isAfter || isBefore;
};

/** A word that ends a phrase as an adverb, but begins one as an adjective. */
const isLeadingAdjective = (words: Words, at: number): boolean =>
  words.language.nounWords.leadingAdjectives.has(normAt(words, at)) && isNounRoom(words, at + 1);

/** "Pays its workers 5% more", but "737 Max jets". */
const isAmount = (words: Words, first: number, at: number): boolean =>
  at > first &&
  words[at]!.kind === 'number' &&
  (normAt(words, at + 1) === '%' || (isPluralAt(words, at - 1) && !isCapital(words[at - 1])));

const isPluralAt = (words: Words, index: number): boolean => isPlural(normAt(words, index), words.language);

/** "Of messages Varden wrote": a name behind a plural in small letters begins a clause. */
const isNameOfClause = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isCapital(words[at]) &&
  !isCapital(words[at - 1]) &&
  words[at - 1]!.kind === 'word' &&
  isPluralAt(words, at - 1);

/** "Of Ukrainians think": behind a plural a word that can be a verb is one. */
const isVerbBehindPlural = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isPluralAt(words, at - 1) &&
  !isCapital(words[at]) &&
  (words.language.verbWords.sureVerbs.has(normAt(words, at)) || isPastLike(normAt(words, at), words.language));

/** "Melting point", "planned exports": a participle before a noun. */
const isAdjectival = (words: Words, index: number): boolean =>
  isParticipleLike(words[index]!.norm, words.language) && isNounRoom(words, index + 1);

/** Does a word follow that may be a noun or stand before one? */
function isNounRoom(words: Words, index: number): boolean {
  const word = words[index];
  return word?.kind === 'word' && !isBreak(word, words.language) && !isDeterminer(word.norm, words.language);
}
