import type { Word, Words } from '../../layers/layers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { findPhraseEndingAt } from '../phrase-before.ts';
import { isPlural } from '../singular.ts';
import { isVerb } from '../verb.ts';
import { hasParticipleEnding, isAdjective, isDeterminer, isParticipleLike, isPastLike } from '../word-classes.ts';
import { type IsTime, isCapital, normAt } from '../words.ts';
import { findAntecedent, findSubjectOfRelative } from './antecedent.ts';
import { isDash, isQuoteMark } from './clause-marks.ts';
import { findVerbBefore } from './governing-verb.ts';
import { extendList, findSubjectOverComma, findSubjectOverDash } from './interposed.ts';
import { isWholly, skipTimeBefore, skipTimeOwner } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

/** A verb whose subject is asked for. */
interface Clause {
  readonly words: Words;
  readonly isTime: IsTime;
  readonly verb: number;
  /** Index behind the word where its subject should end: before its auxiliaries and adverbs, and the times beside it. */
  readonly end: number;
  /** How many verbs led to this one. */
  readonly depth: number;
}

/** Gives the subject, or null where the verb has none; undefined where the rule has nothing to say. */
type SubjectRule = (clause: Clause, before: Word) => NounPhrase | null | undefined;

/** What a verb is said of: "Revenue from China grew", "the tuna, which was caught", "the contract was up 5 and closed at 6". */
export function findSubject(words: Words, verb: number, isTime: IsTime, depth = 0): NounPhrase | null {
  if (depth > MOST_VERBS) return null;
  const start = findVerbStart(words, verb, isTime);
  if (normAt(words, start - 1) === 'to') return findInfinitiveSubject(words, start - 1, isTime, depth);
  // 'The index "jumped 50 points"'.
  const end = isQuoteMark(words[start - 1]) ? start - 1 : start;
  const before = words[end - 1];
  if (before === undefined) return null;
  const clause = { words, isTime, verb, end, depth };
  for (const rule of SUBJECT_RULES) {
    const subject = rule(clause, before);
    if (subject !== undefined) return subject;
  }
  return null;
}

const MOST_VERBS = 4;

/** Over what belongs to a verb and stands before it: "has also been", "more than", "last week". */
function findVerbStart(words: Words, verb: number, isTime: IsTime): number {
  let at = verb;
  while (at > 0 && isVerbPart(words, at - 1)) at--;
  // "Income more than tripled".
  if (normAt(words, at - 1) === 'than' && normAt(words, at - 2) === 'more') at -= 2;
  return skipTimeBefore(words, at, isTime);
}

/** Tried in order. */
const SUBJECT_RULES: readonly SubjectRule[] = [
  ofRelative,
  ofParticipleWithInfinitive,
  overComma,
  overDash,
  ofParticipleBehindAmount,
  ofVerbBefore,
  ofJoinedVerb,
  ofVerbOfPhrase,
  ofReportedPronoun,
  ofPronounCarriedOn,
  ofPhraseBefore,
];

/** "The tuna, which was caught". */
function ofRelative({ words, isTime, verb, end }: Clause, { norm }: Word) {
  return words.language.functionWords.relatives.has(norm) ? findAntecedent(words, end - 1, isTime, verb) : undefined;
}

/** "The group wants to sell its bank, hoping for $5 million": with the verb that is no infinitive. */
function ofParticipleWithInfinitive(clause: Clause, { norm }: Word) {
  return norm === ',' && isBareParticiple(clause) ? findParallelSubject(clause, clause.end - 1) : undefined;
}

/** "Arbo, a bank, rose"; "shares, issued at $5 each, rose": the participle behind a comma belongs to the noun before. */
function overComma(clause: Clause, { norm }: Word) {
  if (norm !== ',') return undefined;
  const { words, isTime, verb, end } = clause;
  const subject = findSubjectOverComma(words, end - 1, isTime);
  if (subject) return subject;
  return end === verb && isAdjoined(words, verb, isTime)
    ? findPhraseEndingAt(words, end - 1)
    : findHigherSubject(clause, end - 1);
}

/** "The blank vote – a way to register – took 2%". */
function overDash({ words, end }: Clause, before: Word) {
  return isDash(before) ? findSubjectOverDash(words, end - 1) : undefined;
}

/** "Grew 8% reaching 5 million". */
function ofParticipleBehindAmount(clause: Clause, before: Word) {
  return isBareParticiple(clause) && isAmountEnd(clause.words, before)
    ? findHigherSubject(clause, clause.end - 1)
    : undefined;
}

/** "The plan helps build", "began selling". */
function ofVerbBefore({ words, isTime, end, depth }: Clause) {
  return isVerb(words, end - 1) && !isGerund(words, end - 1)
    ? findSubject(words, end - 1, isTime, depth + 1)
    : undefined;
}

/** "The contract was up 5 and closed at 6". */
function ofJoinedVerb(clause: Clause, { norm }: Word) {
  const { words, verb, end } = clause;
  if (!words.language.clauseWords.verbJoints.has(norm)) return undefined;
  return isFiniteVerb(words, verb) ? findParallelSubject(clause, end - 1) : findHigherSubject(clause, end - 1);
}

/** "Rose after having fallen", "by selling". */
function ofVerbOfPhrase(clause: Clause, { norm }: Word) {
  const { words, verb, end } = clause;
  const isLed =
    words.language.functionWords.prepositions.has(norm) || norm === 'having' || normAt(words, verb) === 'having';
  return isLed ? findHigherSubject(clause, end - 1) : undefined;
}

/** "The airline said it was grounding two jets"; "executives say it fell": it is none of them, but "Airways" may be it. */
function ofReportedPronoun({ words, isTime, end, depth }: Clause, { norm }: Word) {
  if (!words.language.clauseWords.reportedPronouns.has(norm)) return undefined;
  const speaker = findSpeaker(words, end - 1, isTime, depth);
  if (!speaker) return undefined;
  const head = words[speaker.end - 1]!;
  return norm === 'it' && isPlural(head.norm, words.language) && !isCapital(head) ? null : speaker;
}

/** "The index fell 2% but it is up 5%", "the parts fell, but most landed". */
function ofPronounCarriedOn(clause: Clause, { norm }: Word) {
  const { words, end } = clause;
  const { carriedOnPronouns, verbJoints } = words.language.clauseWords;
  return carriedOnPronouns.has(norm) && verbJoints.has(normAt(words, end - 2))
    ? findHigherSubject(clause, end - 2)
    : undefined;
}

/** "Revenue from China grew", "the firm which has six shops earned". */
function ofPhraseBefore(clause: Clause, { norm }: Word) {
  // "In 1990 there were 500".
  if (norm === 'there') return null;
  const { words, isTime, verb, end } = clause;
  const phrase = findBeside(words, end, verb) ?? findPhraseEndingAt(words, end, true, isTime);
  if (!phrase || isWholly(phrase, isTime)) return null;
  // "It goes on sale starting at $5": the place or manner of a verb does nothing itself.
  if (isBareParticiple(clause) && isPlaced(words, phrase.first)) return findHigherSubject(clause, phrase.first);
  const relative = findSubjectOfRelative(words, isTime, phrase.first, verb);
  return relative ?? extendList(words, isTime, skipTimeOwner(words, phrase, isTime));
}

/** "Hoping", without an auxiliary or an adverb before it. */
const isBareParticiple = ({ words, verb, end }: Clause): boolean =>
  end === verb && hasParticipleEnding(normAt(words, verb), words.language);

/** "Issued at", but not "funded by": a past participle with a preposition behind a noun and a comma. */
function isAdjoined(words: Words, verb: number, isTime: IsTime): boolean {
  const [before, next] = [words[verb - 2], normAt(words, verb + 1)];
  if (!isPastLike(normAt(words, verb), words.language)) return false;
  if (next === 'by' || !words.language.functionWords.prepositions.has(next)) return false;
  return before?.kind === 'word' && !isTime(verb - 2) && !isAmountEnd(words, before) && !isVerb(words, verb - 2);
}

const isAmountEnd = ({ language }: Words, { norm, kind }: Word): boolean =>
  kind === 'number' || norm === '%' || norm === 'percent' || language.numberWords.scales.has(norm);

/** "Smoking kills": no verb goes on with it. */
const isGerund = (words: Words, at: number): boolean =>
  hasParticipleEnding(normAt(words, at), words.language) &&
  !words.language.functionWords.auxiliaries.has(normAt(words, at - 1));

/** The pronoun behind a verb of saying is whoever said it. */
function findSpeaker(words: Words, pronoun: number, isTime: IsTime, depth: number): NounPhrase | null {
  const verb = normAt(words, pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  return words.language.clauseWords.sayingVerbs.has(normAt(words, verb))
    ? findSubject(words, verb, isTime, depth + 1)
    : null;
}

/** "It fell, with the rest of the shares losing 5%": all behind "with" is the subject of its participle. */
function findBeside(words: Words, end: number, verb: number): NounPhrase | null {
  if (!isParticipleLike(normAt(words, verb), words.language)) return null;
  if (words.language.functionWords.auxiliaries.has(normAt(words, verb - 1))) return null;
  for (let at = end - 2; at > Math.max(0, end - WIDTH_BESIDE); at--) {
    if (words[at]!.kind === 'mark' || isVerb(words, at)) return null;
    if (normAt(words, at) !== 'with') continue;
    const first = isDeterminer(normAt(words, at + 1), words.language) ? at + 2 : at + 1;
    return first < end ? { first, end } : null;
  }
  return null;
}

const WIDTH_BESIDE = 10;

/** "The company plans to spend", "expects the value of its business to increase", "is poised to drop". */
function findInfinitiveSubject(words: Words, index: number, isTime: IsTime, depth: number): NounPhrase | null {
  // "Announced on Monday to offer".
  const to = skipTimeBefore(words, index, isTime);
  if (to === 0) return null;
  const clause = { words, isTime, verb: index, end: to, depth };
  // "It is hard to spend $5", "before recovering to trade at $5".
  if (isAdjective(normAt(words, to - 1), words.language) || isGerundOfPhrase(words, to - 1))
    return findHigherSubject(clause, to);
  if (canDoInfinitive(words, to - 1)) {
    const phrase = findPhraseEndingAt(words, to, true);
    if (phrase && isSentOn(words, phrase)) return phrase;
  }
  return findHigherSubject(clause, to) ?? findPhraseEndingAt(words, to, true);
}

/** A noun that does itself what stands behind "to": "the firm to spend", but not "plans to" and "ready to". */
function canDoInfinitive(words: Words, index: number): boolean {
  const { kind, norm } = words[index]!;
  const { infinitiveNouns, infinitiveAdjectives } = words.language.clauseWords;
  return (
    kind === 'word' &&
    !isVerb(words, index) &&
    !isVerbPart(words, index) &&
    !infinitiveNouns.has(norm) &&
    !infinitiveAdjectives.has(norm)
  );
}

/** "Before recovering". */
const isGerundOfPhrase = (words: Words, index: number): boolean =>
  hasParticipleEnding(normAt(words, index), words.language) &&
  words.language.functionWords.prepositions.has(normAt(words, index - 1));

/** "Expects the value to rise", "the firm to spend $5", but "pays $5 to settle", "used the cash to buy": what is used for something does not do it. */
function isSentOn(words: Words, phrase: NounPhrase): boolean {
  // "Went to Brenning to take photos".
  if (isPlaced(words, phrase.first)) return false;
  const verb = findVerbBefore(words, phrase.first);
  const { usingVerbs } = words.language.clauseWords;
  return verb === null || (!usingVerbs.has(normAt(words, verb)) && !hasNumber(words, phrase));
}

/** "On sale", "at a price". */
function isPlaced(words: Words, first: number): boolean {
  const at = isDeterminer(normAt(words, first - 1), words.language) ? first - 2 : first - 1;
  return words.language.clauseWords.placePrepositions.has(normAt(words, at));
}

function hasNumber(words: Words, { first, end }: NounPhrase): boolean {
  for (let at = first; at < end; at++) if (words[at]!.kind === 'number') return true;
  return false;
}

/** The subject of the verb that governs a place. */
function findHigherSubject({ words, isTime, depth }: Clause, at: number): NounPhrase | null {
  const verb = findVerbBefore(words, at);
  return verb === null ? null : findSubject(words, verb, isTime, depth + 1);
}

/** "The firm has plans to buy shops and needs $5 million": "needs" goes on with "has", and not with "buy". */
function findParallelSubject({ words, isTime, depth }: Clause, joint: number): NounPhrase | null {
  let higher = findVerbBefore(words, joint);
  for (let turn = 0; turn < 3 && higher !== null && !isFiniteVerb(words, higher); turn++) {
    const next = findVerbBefore(words, higher);
    if (next === null) break;
    higher = next;
  }
  return higher === null ? null : findSubject(words, higher, isTime, depth + 1);
}
