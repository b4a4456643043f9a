import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isAdverb, isOwner, isVerb, PREPOSITION_LIKE } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lang/en/function-words.ts';
import { OBJECT_PRONOUNS, SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import { isAbbreviationStop } from '../abbreviated.ts';
import type { IsTime } from './measured.ts';

/** No phrase before a verb is longer. */
const WIDTH = 20;

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word) || word === "'s";

/**
 * The noun phrase with all that belongs to it that ends before a place: "Shares of Kessler and Arbo". A pronoun
 * is none.
 */
export function findPhraseEndingAt(
  words: Words,
  end: number,
  isSubject = false,
  isTime: IsTime = () => false,
): NounPhrase | null {
  const least = Math.max(0, end - WIDTH);
  let first = end;
  let joint: number | null = null;
  let isCut = false;
  while (first > least) {
    const at = first - 1;
    const { norm: word } = words[at]!;
    if (word === ')') {
      const open = findOpening(words, at, least);
      if (open === null) break;
      first = open;
      continue;
    }
    if (isSubject && OPENING_CLAUSE.has(word)) {
      // "Since the start of last season Chris Wood": trimmed as what opens a sentence.
      first = at;
      break;
    }
    if (word === 'and' || word === 'or') joint = first;
    else if (isPhraseStop(words, at, end) && !(isSubject && isPartOfSubject(words, at, end))) {
      isCut = isVerb(words, at);
      break;
    }
    first = at;
    if (isBeginning(words, at, end)) break;
  }
  // "Gained 3 and the index fell": what stands before "and" then belongs to another clause.
  if (joint !== null && isCut && (first > 0 || joint - first < 2)) first = joint;
  return trimPhrase(words, first, end, isTime);
}

/** "In May the index", "will clear any dues": an article begins a phrase, unless a preposition or a participle leads to it. */
function isBeginning(words: Words, at: number, end: number): boolean {
  const before = words[at - 1];
  if (at >= end - 1 || before?.kind !== 'word' || !ARTICLES.has(normAt(words, at))) return false;
  const { norm: word } = before;
  // "The cost of building a plant", but "prosecuting the bombings".
  if (word.endsWith('ing')) return at > 1 && !/^(?:of|for|by)$/.test(normAt(words, at - 2));
  return !(
    words.language.functionWords.prepositions.has(word) ||
    isDeterminer(word) ||
    /^(?:and|or|than|times|twice|half)$|ed$/.test(word) ||
    words.language.verbWords.irregularParticiples.has(word)
  );
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'any', 'the', ...POSSESSIVES]);

function findOpening(words: Words, close: number, least: number): number | null {
  for (let at = close - 1; at >= least; at--) if (normAt(words, at) === '(') return at;
  return null;
}

function isPhraseStop(words: Words, at: number, end: number): boolean {
  const piece = words[at]!;
  if (isAbbreviationStop(words, at)) return false;
  // "Arbos' shares".
  if (isOwner(words, at)) return false;
  // "Its share of the $5 billion market", "his 7% share".
  if ('$£€'.includes(piece.norm)) return words[at + 1]?.kind !== 'number';
  if (piece.norm === '%') return words[at + 1]?.kind !== 'word' || /^(?:and|or)$/.test(normAt(words, at + 1));
  if (piece.kind === 'mark') return !'&/°'.includes(piece.norm) && !(piece.norm === '-' && piece.isGlued);
  if (words.language.quantityWords.clauseStarts.has(piece.norm)) return true;
  // "Awards seats proportionally to candidates".
  if (
    piece.norm.endsWith('ly') &&
    words.language.functionWords.prepositions.has(normAt(words, at + 1)) &&
    at < end - 1 &&
    isAdverb(piece.norm, words.language)
  )
    return true;
  if (words.language.functionWords.subjectPronouns.has(piece.norm) && at < end - 1) return true;
  return isVerb(words, at) && !(piece.norm.endsWith('ing') && isInPhrase(words, at));
}

/** "Candidates trailing by 5", "the cost of building a plant", but "was holding a rally" and ", holding a rally". */
function isInPhrase(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (before?.kind !== 'word' || words.language.functionWords.auxiliaries.has(before.norm)) return false;
  return !words.language.functionWords.prepositions.has(before.norm) || before.norm === 'for' || before.norm === 'of';
}

/** "Money rose after the bank cut": what opens a clause there is a preposition elsewhere. */
const OPENING_CLAUSE: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);

/** "Money raised by the group fell", "sampling in the river found": the participle belongs to the subject. */
function isPartOfSubject(words: Words, at: number, end: number): boolean {
  const { norm: word } = words[at]!;
  if (word.endsWith('ing'))
    return (
      !words.language.functionWords.auxiliaries.has(normAt(words, at - 1)) &&
      (at === end - 1 || (at + 2 < end && words.language.functionWords.prepositions.has(normAt(words, at + 1))))
    );
  // "Plans to build homes cost".
  if (normAt(words, at - 1) === 'to' && TO_NOUNS.has(normAt(words, at - 2))) return true;
  return isReducedRelative(words, at, end);
}

/** "Arbo announced plans to give away", "has an option to buy": who has these does it. */
export const TO_NOUNS: ReadonlySet<string> = new Set(
  'ability agreement attempt attempts bid campaign chance deadline deal decision effort efforts failure goal opportunity option options order plan plans pledge pledges power proposal proposals refusal right rights schedule way'.split(
    ' ',
  ),
);

function isReducedRelative(words: Words, at: number, end: number): boolean {
  const { norm: word } = words[at]!;
  if (at + 2 >= end || !(word.endsWith('ed') || words.language.verbWords.irregularParticiples.has(word))) return false;
  // "Was later asked by the bank".
  const host = isAdverb(normAt(words, at - 1), words.language) ? at - 2 : at - 1;
  const before = words[host];
  return (
    before?.kind === 'word' &&
    words.language.functionWords.prepositions.has(normAt(words, at + 1)) &&
    !words.language.functionWords.auxiliaries.has(before.norm) &&
    !words.language.functionWords.subjectPronouns.has(before.norm) &&
    !words.language.quantityWords.clauseStarts.has(before.norm) &&
    before.norm !== 'and' &&
    before.norm !== 'or'
  );
}

/** Without determiners and openers ("However", "In Tokyo", "Since May Chris"). */
function trimPhrase(words: Words, from: number, end: number, isTime: IsTime): NounPhrase | null {
  let first = from;
  // "Since the start of the season Arbo".
  while (first < end && isOpener(words, first) && !words.language.functionWords.prepositions.has(normAt(words, first)))
    first++;
  if (first < end && words.language.functionWords.prepositions.has(normAt(words, first)))
    first = skipAdverbial(words, first, end, isTime);
  else first = skipFronted(words, first, end, isTime);
  while (first < end && isOpener(words, first)) first++;
  let last = end;
  while (last > first && isTrailer(normAt(words, last - 1), words.language)) last--;
  if (first >= last) return null;
  // "In a tradition he has kept", "what you're paying": the subject is the pronoun.
  const head = normAt(words, last - 1);
  if (words.language.functionWords.subjectPronouns.has(head) || CLITIC_PRONOUN.test(head)) return null;
  // "US" is no "us".
  if (last - first === 1 && (isPronoun(head) || isOrdinal(head)) && words[first]!.text !== 'US') return null;
  return { first, end: last };
}

/** "Her first two years": what is left of a phrase without its figure. */
const isOrdinal = (word: string): boolean => /^(?:first|second|third|last|next|past|previous)$/.test(word);

/** "They're", and without its apostrophe "theyre". */
const CLITIC_PRONOUN = /^(?:i|you|he|she|it|we|they|that|there|who)'?(?:s|re|d|ve|ll|m)$/;

const isTrailer = (word: string, language: Language): boolean =>
  (word.length > 4 && isAdverb(word, language)) ||
  SUBJECT_ADVERBS.has(word) ||
  PREPOSITIONS.has(word) ||
  PREPOSITION_LIKE.has(word) ||
  word === 'itself' ||
  word === 'themselves';

const isPronoun = (word: string): boolean =>
  SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || word === 'there';

const isOpener = (words: Words, index: number): boolean => {
  const { norm: word, kind } = words[index]!;
  if (kind === 'mark') return true;
  return (
    isDeterminer(word) ||
    word === 'and' ||
    word === 'or' ||
    word === 'but' ||
    words.language.quantityWords.subjectAdverbs.has(word) ||
    word === 'there' ||
    (word === 'total' && words[index + 1]?.kind === 'word' && !isVerb(words, index + 1)) ||
    word === 'according'
  );
};

/** "Last year Arbo had", "separately Arbo said"; in "last year revenue rose" a time may belong to its noun. */
function skipFronted(words: Words, first: number, end: number, isTime: IsTime): number {
  let at = first;
  if (isAdverb(normAt(words, at), words.language)) at++;
  while (at < end && isTime(at)) at++;
  return at < end && (isCapital(words[at]) || isDeterminer(normAt(words, at))) && normAt(words, at) !== "'s"
    ? at
    : first;
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
  return words.language.functionWords.prepositions.has(normAt(words, behind)) || isOwner(words, behind) ? null : behind;
}

const isTimeJoint = (words: Words, at: number): boolean => {
  const word = normAt(words, at);
  return (
    words.language.functionWords.prepositions.has(word) ||
    isDeterminer(word) ||
    word === 'ended' ||
    word === 'ending' ||
    word === ','
  );
};

/** "In Tokyo the index", "since the start of last season Chris Wood": to where the subject begins. */
function skipAdverbial(words: Words, first: number, end: number, isTime: IsTime): number {
  const behind = skipTimeAfter(words, first, end, isTime);
  if (behind !== null) return behind;
  for (let at = end - 1; at > first + 1; at--) {
    const before = words[at - 1]!;
    if (words.language.functionWords.prepositions.has(before.norm) || isDeterminer(before.norm)) continue;
    if (isDeterminer(normAt(words, at)) && normAt(words, at) !== "'s") return at;
    // "New York-based Arbo" is one name.
    if (isCapital(words[at]) && before.kind === 'word' && !isCapital(before) && !before.isGlued) return at;
    // "In Sweden bread".
    if (
      !isCapital(words[at]) &&
      isCapital(before) &&
      words.language.functionWords.prepositions.has(normAt(words, at - 2))
    )
      return at;
  }
  let at = end;
  while (at > first && !words.language.functionWords.prepositions.has(normAt(words, at - 1))) at--;
  return at;
}
