import type { Language } from '../language/language.ts';
import type { Words } from '../layers/layers.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isOwner } from './owner.ts';
import { isVerb } from './verb.ts';
import { isAdverb, isDeterminer, isDeterminerOrOwner } from './word-classes.ts';
import { type IsTime, isCapital, normAt } from './words.ts';

/** A phrase without determiners and openers ("However", "In Tokyo", "Since May Chris"); null where nothing but a pronoun is left. */
export function trimPhrase(words: Words, from: number, end: number, isTime: IsTime): NounPhrase | null {
  const first = findStart(words, from, end, isTime);
  let last = end;
  while (last > first && isTrailer(normAt(words, last - 1), words.language)) last--;
  return first < last && isNaming(words, first, last) ? { first, end: last } : null;
}

function findStart(words: Words, from: number, end: number, isTime: IsTime): number {
  const { prepositions } = words.language.functionWords;
  let first = from;
  // "Since the start of the season Arbo".
  while (first < end && isOpener(words, first) && !prepositions.has(normAt(words, first))) first++;
  if (first < end && prepositions.has(normAt(words, first))) first = skipAdverbial(words, first, end, isTime);
  else first = skipFronted(words, first, end, isTime);
  while (first < end && isOpener(words, first)) first++;
  return first;
}

function isOpener(words: Words, index: number): boolean {
  const { norm, kind } = words[index]!;
  const { clauseWords, functionWords } = words.language;
  return (
    kind === 'mark' ||
    isDeterminerOrOwner(norm, words.language) ||
    clauseWords.phraseOpeners.has(norm) ||
    functionWords.subjectAdverbs.has(norm) ||
    (norm === 'total' && words[index + 1]?.kind === 'word' && !isVerb(words, index + 1))
  );
}

/** "In Tokyo the index", "since the start of last season Chris Wood": to where the subject begins. */
function skipAdverbial(words: Words, first: number, end: number, isTime: IsTime): number {
  const behind = skipTimeAfter(words, first, end, isTime);
  if (behind !== null) return behind;
  const { prepositions } = words.language.functionWords;
  for (let at = end - 1; at > first + 1; at--) if (isStartBehindAdverbial(words, at)) return at;
  let at = end;
  while (at > first && !prepositions.has(normAt(words, at - 1))) at--;
  return at;
}

function isStartBehindAdverbial(words: Words, at: number): boolean {
  const { prepositions } = words.language.functionWords;
  const before = words[at - 1]!;
  if (prepositions.has(before.norm) || isDeterminerOrOwner(before.norm, words.language)) return false;
  if (isDeterminer(normAt(words, at), words.language)) return true;
  // "New York-based Arbo" is one name.
  if (isCapital(words[at]) && before.kind === 'word' && !isCapital(before) && !before.isGlued) return true;
  // "In Sweden bread".
  return !isCapital(words[at]) && isCapital(before) && prepositions.has(normAt(words, at - 2));
}

/** Behind a preposition and a time: "in the third quarter net", "as of Sept. 30 Arbo", "in the quarter ended July 31 Arbo". */
function skipTimeAfter(words: Words, first: number, end: number, isTime: IsTime): number | null {
  let at = first;
  let behind: number | null = null;
  while (at < end && (isTime(at) || isTimeJoint(words, at))) {
    at++;
    if (isTime(at - 1)) behind = at;
  }
  if (behind === null || behind === end) return null;
  // "In May trading", "in 2019 of sales".
  const isPhrase = words.language.functionWords.prepositions.has(normAt(words, behind)) || isOwner(words, behind);
  return isPhrase ? null : behind;
}

function isTimeJoint(words: Words, at: number): boolean {
  const word = normAt(words, at);
  return (
    word === ',' ||
    words.language.functionWords.prepositions.has(word) ||
    isDeterminerOrOwner(word, words.language) ||
    words.language.clauseWords.timeParticiples.has(word)
  );
}

/** "Last year Arbo had", "separately Arbo said"; in "last year revenue rose" a time may belong to its noun. */
function skipFronted(words: Words, first: number, end: number, isTime: IsTime): number {
  let at = first;
  if (isAdverb(normAt(words, at), words.language)) at++;
  while (at < end && isTime(at)) at++;
  return at < end && (isCapital(words[at]) || isDeterminer(normAt(words, at), words.language)) ? at : first;
}

/** What stands behind a noun and is no part of it: "Arbo itself", "the price recently". */
const isTrailer = (word: string, language: Language): boolean =>
  (word.length > 4 && isAdverb(word, language)) ||
  language.functionWords.subjectAdverbs.has(word) ||
  language.functionWords.prepositions.has(word) ||
  language.functionWords.prepositionLike.has(word) ||
  language.functionWords.emphasizingPronouns.has(word);

/** Is there more than a pronoun, or what is left of a phrase without its figure: "her first two years"? */
function isNaming(words: Words, first: number, end: number): boolean {
  const { functionWords, nounWords } = words.language;
  const head = normAt(words, end - 1);
  // "In a tradition he has kept", "what you're paying": the subject is the pronoun.
  if (functionWords.subjectPronouns.has(head) || functionWords.contractedPronouns.has(head)) return false;
  // "US" is no "us".
  if (end > first + 1 || words[first]!.text === 'US') return true;
  return !isPronoun(head, words.language) && !nounWords.rankAdjectives.has(head);
}

const isPronoun = (word: string, { functionWords }: Language): boolean =>
  functionWords.objectPronouns.has(word) || functionWords.determiners.has(word) || word === 'there';
