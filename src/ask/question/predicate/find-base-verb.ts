import { isDeterminer } from '../../../engine/grammar/word-classes.ts';
import type { Wording } from '../words/split-words.ts';
import {
  isAdjective,
  isAdverb,
  isBase,
  isGerund,
  isLikelyBase,
  isParticiple,
  isSureBase,
} from '../words/word-forms.ts';
import { findBareSubjectEnd, findNameEnd } from './bare-subject.ts';
import { markClosed, skipAdverbs } from './closed-words.ts';

/** The bare verb behind the subject of "should", "did" and the like; null where nobody can be sure. */
export function findBaseVerb(wording: Wording, start: number): number | null {
  const bare = findBareSubjectEnd(wording, start);
  if (bare !== null) {
    const at = skipAdverbs(wording, bare);
    if (canFollowName(wording, at)) return at;
  }
  const candidates = listCandidates(wording, start);
  if (candidates.length) return chooseVerb(wording, candidates);
  return findBehindName(wording, start) ?? findBetweenPhrases(wording, start);
}

/** "Should Kaldria shell the port": behind a name any plain word is the verb, but not the noun of "Lorn aid reach". */
function canFollowName({ words, language }: Wording, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.isCapital || word.isOwner || isDeterminer(word.norm, language)) return false;
  if (!isBase(word.norm, language)) return false;
  return isLikelyBase(word.norm, language) || !next || next.isCapital || !isLikelyBase(next.norm, language);
}

interface Candidate {
  readonly at: number;
  /** Seldom or never a noun. */
  readonly isLikely: boolean;
  /** An object stands behind it, so that it is no noun either. */
  readonly hasObject: boolean;
  readonly isFollowedByBase: boolean;
  readonly isBeforeRelative: boolean;
}

function listCandidates(wording: Wording, start: number): readonly Candidate[] {
  const { words, language } = wording;
  const closed = markClosed(wording, start);
  const { subordinators, relatives } = language.questionWords;
  const candidates: Candidate[] = [];
  for (let at = start + 1; at < words.length; at++) {
    const { norm } = words[at]!;
    // what stands behind "before" or "if" is another clause
    if (candidates.length && subordinators.has(norm) && !closed[at] && !relatives.has(norm)) break;
    // "families who need help": an object of that clause
    if (closed[at - 1] && candidates.some(({ isBeforeRelative }) => !isBeforeRelative)) continue;
    if (closed[at] || words[at]!.isCapital || words[at]!.isOwner || !isBase(norm, language)) continue;
    const isLikely = isLikelyBase(norm, language) && !isNounBeforeVerb(wording, at);
    const next = words[at + 1];
    const isBeforeRelative = next !== undefined && relatives.has(next.norm);
    const hasObject = !isBeforeRelative && isObjectStart(wording, at + 1);
    if (!hasRoom(wording, start, at, isLikely, hasObject)) continue;
    candidates.push({
      at,
      isLikely,
      hasObject,
      isFollowedByBase: next !== undefined && !next.isCapital && isBase(next.norm, language),
      isBeforeRelative,
    });
  }
  return candidates;
}

/** "The search warrant name the mayor": of two bare verbs at once the one with an object is the verb, but for "help end the war". */
function isNounBeforeVerb({ words, language }: Wording, at: number): boolean {
  const { norm } = words[at]!;
  const next = words[at + 1];
  if (isSureBase(norm, language) || language.questionWords.causatives.has(norm)) return false;
  return (
    next !== undefined && !next.isCapital && isBase(next.norm, language) && isObjectStart({ words, language }, at + 2)
  );
}

/** What stands before a verb is the end of its subject: not "the plan", "to plan", "trade and plan". */
function hasRoom(wording: Wording, start: number, at: number, isLikely: boolean, hasObject: boolean): boolean {
  const { words, language } = wording;
  let before = at - 1;
  while (before > start && isAdverb(words[before]!.norm, language)) before--;
  const { norm, isOwner, isCapital } = words[before]!;
  if (isOwner) return false;
  const { functionWords, questionWords } = language;
  if (functionWords.prepositions.has(norm) || functionWords.coordinators.has(norm) || norm === 'to') return false;
  // "in May" is no auxiliary
  if (!isCapital && (functionWords.auxiliaries.has(norm) || functionWords.relatives.has(norm))) return false;
  if (isDeterminer(norm, language)) return questionWords.loneDeterminers.has(norm) && isLikely;
  // "the rich pay", but "the secret report"
  if (!isCapital && isAdjective(norm, language)) return isLikely || hasObject;
  return true;
}

/** "The", "its", "them", "Lorn", "40", "workers": what only a verb has behind it at once. */
function isObjectStart({ words, language }: Wording, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const { norm } = word;
  return (
    word.isCapital ||
    isDeterminer(norm, language) ||
    language.functionWords.objectPronouns.has(norm) ||
    /^[\d$£€]/.test(norm) ||
    (norm.endsWith('s') && norm.length > 3 && !isBase(norm, language))
  );
}

/**
 * A verb that is no noun; or the only word that has an object; or the only one that can be it. Two bare verbs of one clause do not
 * stand together, so "the state aid plan breach" ends in its verb.
 */
function chooseVerb(wording: Wording, candidates: readonly Candidate[]): number | null {
  const { causatives } = wording.language.questionWords;
  const likely = candidates.find(({ isLikely }) => isLikely);
  const before = candidates.filter(
    (each) => !each.isLikely && !each.isFollowedByBase && (!likely || each.at < likely.at),
  );
  const objects = before.filter(({ hasObject }) => hasObject);
  const [word] = objects;
  if (likely && (!word || likely.hasObject)) return word ? null : likely.at;
  if (word) return objects.length === 1 || causatives.has(wording.words[word.at]!.norm) ? word.at : null;
  const plain = before.filter(({ isBeforeRelative }) => !isBeforeRelative);
  if (plain.length) return plain.length === 1 && before.length === 1 ? plain[0]!.at : null;
  return before.length === 1 ? before[0]!.at : null;
}

/** "Did Tolan mediate between them": behind a name, where no verb is known. */
function findBehindName(wording: Wording, start: number): number | null {
  const end = findBareSubjectEnd(wording, start) ?? findNameEnd(wording, start);
  if (end === null || wording.words[end - 1]!.hasComma) return null;
  const at = skipAdverbs(wording, end);
  return isUnknownVerb(wording, at) ? at : null;
}

/** "The army shell the port": a phrase at once behind a phrase, with no verb that is known. */
function findBetweenPhrases(wording: Wording, start: number): number | null {
  const { words, language } = wording;
  const closed = markClosed(wording, start);
  const found = words.flatMap((_, at) => {
    if (at <= start || closed[at] || !isUnknownVerb(wording, at)) return [];
    const next = words[at + 1];
    const isBeforeObject = next && (next.isCapital || isDeterminer(next.norm, language));
    return isBeforeObject && hasRoom(wording, start, at, false, true) ? [at] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

/** A word of no other class that is known. */
function isUnknownVerb(wording: Wording, at: number): boolean {
  const { words, language } = wording;
  const word = words[at];
  if (!word || word.isCapital || word.isOwner || !/^[a-z-]{3,}[^s]$/.test(word.norm)) return false;
  return !isFunction(word.norm, wording) && !isParticiple(word.norm, language) && !isGerund(word.norm, language);
}

const isFunction = (norm: string, { language }: Wording): boolean =>
  isDeterminer(norm, language) ||
  language.functionWords.prepositions.has(norm) ||
  language.functionWords.coordinators.has(norm) ||
  language.questionWords.subordinators.has(norm) ||
  isAdverb(norm, language) ||
  isAdjective(norm, language);
