import type { Words } from '../layers/layers.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isOwner } from './owner.ts';
import { trimPhrase } from './trim-phrase.ts';
import { isVerb } from './verb.ts';
import { hasParticipleEnding, hasPastEnding, isAdverb, isDeterminerOrOwner } from './word-classes.ts';
import { type IsTime, normAt } from './words.ts';

/** No phrase before a verb is longer. */
const WIDTH = 20;

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
  const { functionWords, clauseWords } = words.language;
  const least = Math.max(0, end - WIDTH);
  let first = end;
  let joint: number | null = null;
  let isCut = false;
  while (first > least) {
    const at = first - 1;
    const { norm } = words[at]!;
    if (norm === ')') {
      const open = findOpening(words, at, least);
      if (open === null) break;
      first = open;
      continue;
    }
    if (isSubject && clauseWords.openingPrepositions.has(norm)) {
      // "Since the start of last season Chris Wood": trimmed as what opens a sentence.
      first = at;
      break;
    }
    if (functionWords.listJoints.has(norm)) joint = first;
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

function findOpening(words: Words, close: number, least: number): number | null {
  for (let at = close - 1; at >= least; at--) if (normAt(words, at) === '(') return at;
  return null;
}

/** Does a word end the phrase before which it stands? */
function isPhraseStop(words: Words, at: number, end: number): boolean {
  // "Arbos' shares", "J. Varden".
  if (isAbbreviationStop(words, at) || isOwner(words, at)) return false;
  const { kind, norm } = words[at]!;
  if (kind === 'mark') return isMarkStop(words, at);
  const { functionWords, clauseWords } = words.language;
  if (clauseWords.clauseStarts.has(norm)) return true;
  const isLast = at >= end - 1;
  if (!isLast && (isManner(words, at) || functionWords.subjectPronouns.has(norm))) return true;
  return isVerb(words, at) && !(hasParticipleEnding(norm, words.language) && isInPhrase(words, at));
}

function isMarkStop(words: Words, at: number): boolean {
  const { norm, isGlued } = words[at]!;
  const next = words[at + 1];
  // "Its share of the $5 billion market", "his 7% share".
  if ('$£€'.includes(norm)) return next?.kind !== 'number';
  if (norm === '%') return next?.kind !== 'word' || words.language.functionWords.listJoints.has(next.norm);
  return !'&/°'.includes(norm) && !(norm === '-' && isGlued);
}

/** "Awards seats proportionally to candidates". */
const isManner = (words: Words, at: number): boolean =>
  normAt(words, at).endsWith(words.language.verbWords.adverbEnding) &&
  words.language.functionWords.prepositions.has(normAt(words, at + 1)) &&
  isAdverb(normAt(words, at), words.language);

/** "Candidates trailing by 5", "the cost of building a plant", but "was holding a rally" and ", holding a rally". */
function isInPhrase(words: Words, at: number): boolean {
  const before = words[at - 1];
  const { functionWords, clauseWords } = words.language;
  if (before?.kind !== 'word' || functionWords.auxiliaries.has(before.norm)) return false;
  return !functionWords.prepositions.has(before.norm) || clauseWords.gerundPrepositions.has(before.norm);
}

/** "Money raised by the group fell", "sampling in the river found": the participle belongs to the subject. */
function isPartOfSubject(words: Words, at: number, end: number): boolean {
  const { functionWords, clauseWords } = words.language;
  if (hasParticipleEnding(normAt(words, at), words.language))
    return (
      !functionWords.auxiliaries.has(normAt(words, at - 1)) &&
      (at === end - 1 || (at + 2 < end && functionWords.prepositions.has(normAt(words, at + 1))))
    );
  // "Plans to build homes cost".
  if (normAt(words, at - 1) === 'to' && clauseWords.infinitiveNouns.has(normAt(words, at - 2))) return true;
  return isReducedRelative(words, at, end);
}

function isReducedRelative(words: Words, at: number, end: number): boolean {
  const { functionWords, clauseWords } = words.language;
  if (at + 2 >= end || !isPastParticiple(words, at)) return false;
  // "Was later asked by the bank".
  const host = isAdverb(normAt(words, at - 1), words.language) ? at - 2 : at - 1;
  const before = words[host];
  return (
    before?.kind === 'word' &&
    functionWords.prepositions.has(normAt(words, at + 1)) &&
    !functionWords.auxiliaries.has(before.norm) &&
    !functionWords.subjectPronouns.has(before.norm) &&
    !clauseWords.clauseStarts.has(before.norm) &&
    !functionWords.listJoints.has(before.norm)
  );
}

const isPastParticiple = (words: Words, at: number): boolean =>
  hasPastEnding(normAt(words, at), words.language) ||
  words.language.verbWords.irregularParticiples.has(normAt(words, at));

/** "In May the index", "will clear any dues": an article begins a phrase, unless a preposition or a participle leads to it. */
function isBeginning(words: Words, at: number, end: number): boolean {
  const before = words[at - 1];
  const { functionWords, nounWords, clauseWords } = words.language;
  if (at >= end - 1 || before?.kind !== 'word' || !nounWords.phraseOpeners.has(normAt(words, at))) return false;
  // "The cost of building a plant", but "prosecuting the bombings".
  if (hasParticipleEnding(before.norm, words.language))
    return at > 1 && !clauseWords.gerundPrepositions.has(normAt(words, at - 2));
  return !(
    functionWords.prepositions.has(before.norm) ||
    isDeterminerOrOwner(before.norm, words.language) ||
    nounWords.beforePhraseOpeners.has(before.norm) ||
    isPastParticiple(words, at - 1)
  );
}
