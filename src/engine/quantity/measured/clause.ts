import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { SCALES } from '../../lang/en/number-words.ts';
import type { Language } from '../../language/language.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { findAntecedent, findSubjectOfRelative } from './antecedent.ts';
import { findVerbBefore, isDash, isQuoteMark } from './governing-verb.ts';
import { extendList, findSubjectOverComma, findSubjectOverDash } from './interposed.ts';
import type { IsTime } from './measured.ts';
import { findPhraseEndingAt, TO_NOUNS } from './subject-phrase.ts';
import { isWholly, skipTimeBefore, skipTimeOwner } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

/** What a verb is said of: "Revenue from China grew", "the tuna, which was caught", "the contract was up 5 and closed at 6". */
export function findSubject(words: Words, verb: number, isTime: IsTime, depth = 0): NounPhrase | null {
  if (depth > 4) return null;
  let at = verb;
  while (at > 0 && isVerbPart(words, at - 1)) at--;
  // "Income more than tripled".
  if (normAt(words, at - 1) === 'than' && normAt(words, at - 2) === 'more') at -= 2;
  at = skipTimeBefore(words, at, isTime);
  if (normAt(words, at - 1) === 'to') return findInfinitiveSubject(words, at - 1, isTime, depth);
  // 'The index "jumped 50 points"'.
  if (isQuoteMark(words[at - 1])) at--;
  if (at <= 0) return null;
  const before = words[at - 1]!;
  if (words.language.functionWords.relatives.has(before.norm)) return findAntecedent(words, at - 1, isTime, verb);
  // "The group wants to sell its bank, hoping for $5 million": with the verb that is no infinitive.
  if (before.norm === ',' && normAt(words, verb).endsWith('ing') && at === verb)
    return findParallelSubject(words, at - 1, isTime, depth);
  // "Shares, issued at $5 each, rose": the participle behind a comma belongs to the noun before.
  if (before.norm === ',') {
    const subject = findSubjectOverComma(words, at - 1, isTime);
    if (subject) return subject;
    return at === verb && isAdjoined(words, verb, isTime)
      ? findPhraseEndingAt(words, at - 1)
      : findHigherSubject(words, at - 1, isTime, depth);
  }
  if (isDash(before)) return findSubjectOverDash(words, at - 1);
  // "Grew 8% reaching 5 million".
  if (normAt(words, verb).endsWith('ing') && at === verb && isAmountEnd(before))
    return findHigherSubject(words, at - 1, isTime, depth);
  // "The plan helps build", "began selling".
  if (isVerb(words, at - 1) && !isGerund(words, at - 1)) return findSubject(words, at - 1, isTime, depth + 1);
  if (COORDINATORS.has(before.norm))
    return isFiniteVerb(words, verb)
      ? findParallelSubject(words, at - 1, isTime, depth)
      : findHigherSubject(words, at - 1, isTime, depth);
  if (
    words.language.functionWords.prepositions.has(before.norm) ||
    before.norm === 'having' ||
    normAt(words, verb) === 'having'
  )
    return findHigherSubject(words, at - 1, isTime, depth);
  if (REPORTED_PRONOUNS.has(before.norm)) {
    const speaker = findSpeaker(words, at - 1, isTime, depth);
    if (speaker) return before.norm === 'it' && isPluralNoun(words[speaker.end - 1]!, words.language) ? null : speaker;
  }
  if (CARRIED_ON.has(before.norm) && COORDINATORS.has(normAt(words, at - 2)))
    return findHigherSubject(words, at - 2, isTime, depth);
  // "In 1990 there were 500".
  const phrase =
    before.norm === 'there' ? null : (findBeside(words, at, verb) ?? findPhraseEndingAt(words, at, true, isTime));
  if (!phrase || isWholly(phrase, isTime)) return null;
  // "It goes on sale starting at $5": the place or manner of a verb does nothing itself.
  if (at === verb && normAt(words, verb).endsWith('ing') && isPlaced(words, phrase.first))
    return findHigherSubject(words, phrase.first, isTime, depth);
  const relative = findSubjectOfRelative(words, isTime, phrase.first, verb);
  return relative ?? extendList(words, isTime, skipTimeOwner(words, phrase, isTime));
}

/** "It fell, with the rest of the shares losing 5%": all behind "with" is the subject of its participle. */
function findBeside(words: Words, end: number, verb: number): NounPhrase | null {
  if (!/(?:ed|ing)$/.test(normAt(words, verb)) || words.language.functionWords.auxiliaries.has(normAt(words, verb - 1)))
    return null;
  for (let at = end - 2; at > Math.max(0, end - 10); at--) {
    if (words[at]!.kind === 'mark' || isVerb(words, at)) return null;
    if (normAt(words, at) !== 'with') continue;
    const first =
      words.language.functionWords.determiners.has(normAt(words, at + 1)) ||
      words.language.functionWords.possessives.has(normAt(words, at + 1))
        ? at + 2
        : at + 1;
    return first < end ? { first, end } : null;
  }
  return null;
}

/** "Issued at", but not "funded by": a past participle with a preposition behind a noun and a comma. */
const isAdjoined = (words: Words, verb: number, isTime: IsTime): boolean => {
  const [before, next] = [words[verb - 2], normAt(words, verb + 1)];
  if (!/[^e]ed$/.test(normAt(words, verb)) || next === 'by' || !words.language.functionWords.prepositions.has(next))
    return false;
  return before?.kind === 'word' && !isTime(verb - 2) && !isAmountEnd(before) && !isVerb(words, verb - 2);
};

/** "Smoking kills": no verb goes on with it. */
const isGerund = (words: Words, at: number): boolean =>
  normAt(words, at).endsWith('ing') && !words.language.functionWords.auxiliaries.has(normAt(words, at - 1));

/** "Executives say it": it is none of them; "Airways" may be it. */
const isPluralNoun = (piece: Word, language: Language): boolean => isPlural(piece.norm, language) && !isCapital(piece);

const REPORTED_PRONOUNS: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);
/** "The index fell 2% but it is up 5%", "the parts fell, but most landed". */
const CARRIED_ON: ReadonlySet<string> = new Set(['it', 'most', 'they']);
const REPORTING: ReadonlySet<string> = new Set(
  'added announced believes confirmed estimated estimates expects hopes reported said say says warned'.split(' '),
);

/** "The airline said it was grounding two jets": the pronoun behind the verb of saying is whoever said it. */
function findSpeaker(words: Words, pronoun: number, isTime: IsTime, depth: number): NounPhrase | null {
  const verb = normAt(words, pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  return REPORTING.has(normAt(words, verb)) ? findSubject(words, verb, isTime, depth + 1) : null;
}

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);

/** "The company plans to spend", "expects the value of its business to increase", "is poised to drop". */
function findInfinitiveSubject(words: Words, index: number, isTime: IsTime, depth: number): NounPhrase | null {
  // "Announced on Monday to offer".
  const to = skipTimeBefore(words, index, isTime);
  const before = words[to - 1];
  if (!before) return null;
  if (
    before.kind === 'word' &&
    !isVerb(words, to - 1) &&
    !isVerbPart(words, to - 1) &&
    !TO_NOUNS.has(before.norm) &&
    !TO_ADJECTIVES.has(before.norm) &&
    !isAdjective(before.norm, words.language) &&
    !(before.norm.endsWith('ing') && words.language.functionWords.prepositions.has(normAt(words, to - 2)))
  ) {
    const phrase = findPhraseEndingAt(words, to, true);
    if (phrase && isSentOn(words, phrase)) return phrase;
  }
  // "It is hard to spend $5", "before recovering to trade at $5".
  if (
    isAdjective(before.norm, words.language) ||
    (before.norm.endsWith('ing') && words.language.functionWords.prepositions.has(normAt(words, to - 2)))
  )
    return findHigherSubject(words, to, isTime, depth);
  return findHigherSubject(words, to, isTime, depth) ?? findPhraseEndingAt(words, to, true);
}

/** "Expects the value to rise", "the firm to spend $5", but "pays $5 to settle", "used the cash to buy": what is used for something does not do it. */
function isSentOn(words: Words, phrase: NounPhrase): boolean {
  // "Went to Brenning to take photos".
  if (isPlaced(words, phrase.first)) return false;
  const verb = findVerbBefore(words, phrase.first);
  return verb === null || (!USING.has(normAt(words, verb)) && !hasNumber(words, phrase));
}

const isPlaced = (words: Words, first: number): boolean => {
  const isDetermined =
    words.language.functionWords.determiners.has(normAt(words, first - 1)) ||
    words.language.functionWords.possessives.has(normAt(words, first - 1));
  return /^(?:at|by|from|in|into|on|to)$/.test(normAt(words, isDetermined ? first - 2 : first - 1));
};

const hasNumber = (words: Words, { first, end }: NounPhrase): boolean => {
  for (let at = first; at < end; at++) if (words[at]!.kind === 'number') return true;
  return false;
};

/** Behind these and their objects "to" says what for. */
const USING: ReadonlySet<string> = new Set(
  'bought build built buy buys created fund hire hired hires issued issue launched made offer offered offers open opened opens paid pay paying pays raise raised raises sell selling sells signed sold spend spending spends spent take taken takes taking took use used uses using'.split(
    ' ',
  ),
);

const TO_ADJECTIVES: ReadonlySet<string> = new Set(
  'able bound due eager free going keen likely order ready set sure unable unlikely willing'.split(' '),
);

const findHigherSubject = (words: Words, at: number, isTime: IsTime, depth: number): NounPhrase | null => {
  const verb = findVerbBefore(words, at);
  return verb === null ? null : findSubject(words, verb, isTime, depth + 1);
};

/** "The firm has plans to buy shops and needs $5 million": "needs" goes on with "has", and not with "buy". */
function findParallelSubject(words: Words, joint: number, isTime: IsTime, depth: number): NounPhrase | null {
  let higher = findVerbBefore(words, joint);
  for (let turn = 0; turn < 3 && higher !== null && !isFiniteVerb(words, higher); turn++) {
    const next = findVerbBefore(words, higher);
    if (next === null) break;
    higher = next;
  }
  return higher === null ? null : findSubject(words, higher, isTime, depth + 1);
}

const isAmountEnd = ({ norm: word, kind }: Word): boolean =>
  kind === 'number' || word === '%' || word === 'percent' || SCALES.has(word);
