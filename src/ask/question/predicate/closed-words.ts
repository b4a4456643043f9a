import { isDeterminer } from '../../../engine/grammar/word-classes.ts';
import { findFiniteForm } from '../words/inflect-verb.ts';
import type { Wording } from '../words/split-words.ts';
import { isAdverb, isBase, isParticiple } from '../words/word-forms.ts';

/**
 * Which words of the subject stand in a clause of their own, so that none of them is the verb that is looked for: "the minister
 * **who signed** the contract", "plans **to close** the mine", "Moss**, who leads the party,**".
 */
export function markClosed(wording: Wording, start: number): readonly boolean[] {
  const { words, language } = wording;
  const { relatives } = language.questionWords;
  const closed = words.map(() => false);
  // "what Moss said"
  const opener = language.questionWords.subordinators.has(words[start]?.norm ?? '');
  const first = opener ? findRelativeEnd(wording, start) : null;
  if (first !== null) closed.fill(true, start, first + 1);
  for (let at = (first ?? start) + 1; at < words.length; at++) {
    const end = words[at - 1]!.hasComma
      ? findAsideEnd(wording, at)
      : relatives.has(words[at]!.norm) && !isDeterminerHere(wording, at)
        ? findRelativeEnd(wording, at)
        : findInfinitiveEnd(wording, at);
    if (end === null) continue;
    closed.fill(true, at, end + 1);
    at = end;
  }
  return closed;
}

/** "Say that plan fails" has no relative: a verb, a preposition or nothing stands before it. */
const isDeterminerHere = ({ words, language }: Wording, at: number): boolean =>
  language.functionWords.prepositions.has(words[at - 1]!.norm) && !words[at]!.norm.startsWith('wh');

/** "Moss, the mayor of Lorn, …": between two commas, unless they part a list. */
function findAsideEnd({ words, language }: Wording, at: number): number | null {
  const { listJoints } = language.functionWords;
  if (listJoints.has(words[at]!.norm)) return null;
  const end = words.findIndex((word, index) => index >= at && word.hasComma);
  if (end < 0 || end === words.length - 1 || listJoints.has(words[end + 1]!.norm)) return null;
  return end;
}

/** The last word of a relative's verb: "who have signed", "that Moss made". */
function findRelativeEnd(wording: Wording, relative: number): number | null {
  const { words, language } = wording;
  let at = skipAdverbs(wording, relative + 1);
  const first = words[at];
  if (first === undefined) return null;
  // "whose houses burned": a noun stands between
  const isOwner = language.functionWords.possessives.has(words[relative]!.norm);
  if (!isOwner && isFiniteHere(wording, at)) return endOfVerb(wording, at);
  for (at += 1; at < words.length; at++) {
    const { norm } = words[at]!;
    const before = words[at - 1]!.norm;
    if (isDeterminer(before, language) || language.functionWords.prepositions.has(before)) continue;
    if (language.questionWords.auxiliaries.has(norm) || isVerbForm(norm, wording)) return endOfVerb(wording, at);
  }
  return null;
}

function isFiniteHere({ words, language }: Wording, at: number): boolean {
  const { norm, isCapital } = words[at]!;
  if (isCapital || isDeterminer(norm, language)) return false;
  return language.questionWords.auxiliaries.has(norm) || isVerbForm(norm, { words, language });
}

const isVerbForm = (norm: string, { language }: Wording): boolean =>
  isBase(norm, language) || isParticiple(norm, language) || findFiniteForm(norm, language) !== null;

/** "Has", "has not been", "is still": with the word behind an auxiliary. */
function endOfVerb(wording: Wording, verb: number): number {
  const { words, language } = wording;
  if (!language.questionWords.auxiliaries.has(words[verb]!.norm)) return verb;
  let at = verb + 1;
  while (at < words.length - 1 && (isAdverb(words[at]!.norm, language) || isHelper(words[at]!.norm, wording))) at++;
  return Math.min(at, words.length - 1);
}

const isHelper = (norm: string, { language }: Wording): boolean => language.functionWords.auxiliaries.has(norm);

/** "To close", "to be elected". */
function findInfinitiveEnd({ words, language }: Wording, at: number): number | null {
  const verb = words[at + 1]?.norm;
  if (words[at]!.norm !== 'to' || verb === undefined || !isBase(verb, language)) return null;
  const next = words[at + 2]?.norm;
  const isLong = language.functionWords.auxiliaries.has(verb) && next !== undefined && isParticiple(next, language);
  return at + (isLong ? 2 : 1);
}

/** The first word from here that is no adverb: behind "still", "not", "no longer". */
export function skipAdverbs(wording: Wording, from: number): number {
  let at = from;
  while (at < wording.words.length) {
    const length = countAdverb(wording, at);
    if (!length) break;
    at += length;
  }
  return at;
}

function countAdverb({ words, language }: Wording, at: number): number {
  const { adverbOpposites } = language.questionWords;
  const pair = `${words[at]!.norm} ${words[at + 1]?.norm}`;
  if (adverbOpposites.has(pair)) return 2;
  return isAdverb(words[at]!.norm, language) ? 1 : 0;
}
