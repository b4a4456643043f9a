import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES } from '../../lang/en/function-words.ts';
import { SCALES } from '../../lang/en/number-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { findAntecedent, findSubjectOfRelative } from './antecedent.ts';
import { findVerbBefore, isDash, isQuoteMark } from './governing-verb.ts';
import { extendList, findSubjectOverComma, findSubjectOverDash } from './interposed.ts';
import type { IsTime } from './measured.ts';
import { findPhraseEndingAt, TO_NOUNS } from './subject-phrase.ts';
import { isWholly, skipTimeBefore, skipTimeOwner } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

type Pieces = readonly Piece[];

/** What a verb is said of: "Revenue from China grew", "the tuna, which was caught", "the contract was up 5 and closed at 6". */
export function findSubject(pieces: Pieces, verb: number, isTime: IsTime, depth = 0): NounPhrase | null {
  if (depth > 4) return null;
  let at = verb;
  while (at > 0 && isVerbPart(pieces, at - 1)) at--;
  // "Income more than tripled".
  if (wordAt(pieces, at - 1) === 'than' && wordAt(pieces, at - 2) === 'more') at -= 2;
  at = skipTimeBefore(pieces, at, isTime);
  if (wordAt(pieces, at - 1) === 'to') return findInfinitiveSubject(pieces, at - 1, isTime, depth);
  // 'The index "jumped 50 points"'.
  if (isQuoteMark(pieces[at - 1])) at--;
  if (at <= 0) return null;
  const before = pieces[at - 1]!;
  if (RELATIVES.has(before.word)) return findAntecedent(pieces, at - 1, isTime, verb);
  // "The group wants to sell its bank, hoping for $5 million": with the verb that is no infinitive.
  if (before.word === ',' && wordAt(pieces, verb).endsWith('ing') && at === verb)
    return findParallelSubject(pieces, at - 1, isTime, depth);
  // "Shares, issued at $5 each, rose": the participle behind a comma belongs to the noun before.
  if (before.word === ',') {
    const subject = findSubjectOverComma(pieces, at - 1, isTime);
    if (subject) return subject;
    return at === verb && isAdjoined(pieces, verb, isTime)
      ? findPhraseEndingAt(pieces, at - 1)
      : findHigherSubject(pieces, at - 1, isTime, depth);
  }
  if (isDash(before)) return findSubjectOverDash(pieces, at - 1);
  // "Grew 8% reaching 5 million".
  if (wordAt(pieces, verb).endsWith('ing') && at === verb && isAmountEnd(before))
    return findHigherSubject(pieces, at - 1, isTime, depth);
  // "The plan helps build", "began selling".
  if (isVerb(pieces, at - 1) && !isGerund(pieces, at - 1)) return findSubject(pieces, at - 1, isTime, depth + 1);
  if (COORDINATORS.has(before.word))
    return isFiniteVerb(pieces, verb)
      ? findParallelSubject(pieces, at - 1, isTime, depth)
      : findHigherSubject(pieces, at - 1, isTime, depth);
  if (PREPOSITIONS.has(before.word) || before.word === 'having' || wordAt(pieces, verb) === 'having')
    return findHigherSubject(pieces, at - 1, isTime, depth);
  if (REPORTED_PRONOUNS.has(before.word)) {
    const speaker = findSpeaker(pieces, at - 1, isTime, depth);
    if (speaker) return before.word === 'it' && isPluralNoun(pieces[speaker.end - 1]!) ? null : speaker;
  }
  if (CARRIED_ON.has(before.word) && COORDINATORS.has(wordAt(pieces, at - 2)))
    return findHigherSubject(pieces, at - 2, isTime, depth);
  // "In 1990 there were 500".
  const phrase =
    before.word === 'there' ? null : (findBeside(pieces, at, verb) ?? findPhraseEndingAt(pieces, at, true, isTime));
  if (!phrase || isWholly(phrase, isTime)) return null;
  // "It goes on sale starting at $5": the place or manner of a verb does nothing itself.
  if (at === verb && wordAt(pieces, verb).endsWith('ing') && isPlaced(pieces, phrase.first))
    return findHigherSubject(pieces, phrase.first, isTime, depth);
  const relative = findSubjectOfRelative(pieces, isTime, phrase.first, verb);
  return relative ?? extendList(pieces, isTime, skipTimeOwner(pieces, phrase, isTime));
}

/** "It fell, with the rest of the shares losing 5%": all behind "with" is the subject of its participle. */
function findBeside(pieces: Pieces, end: number, verb: number): NounPhrase | null {
  if (!/(?:ed|ing)$/.test(wordAt(pieces, verb)) || AUXILIARIES.has(wordAt(pieces, verb - 1))) return null;
  for (let at = end - 2; at > Math.max(0, end - 10); at--) {
    if (pieces[at]!.kind === 'mark' || isVerb(pieces, at)) return null;
    if (wordAt(pieces, at) !== 'with') continue;
    const first = DETERMINERS.has(wordAt(pieces, at + 1)) || POSSESSIVES.has(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
    return first < end ? { first, end } : null;
  }
  return null;
}

/** "Issued at", but not "funded by": a past participle with a preposition behind a noun and a comma. */
const isAdjoined = (pieces: Pieces, verb: number, isTime: IsTime): boolean => {
  const [before, next] = [pieces[verb - 2], wordAt(pieces, verb + 1)];
  if (!/[^e]ed$/.test(wordAt(pieces, verb)) || next === 'by' || !PREPOSITIONS.has(next)) return false;
  return before?.kind === 'word' && !isTime(verb - 2) && !isAmountEnd(before) && !isVerb(pieces, verb - 2);
};

/** "Smoking kills": no verb goes on with it. */
const isGerund = (pieces: Pieces, at: number): boolean =>
  wordAt(pieces, at).endsWith('ing') && !AUXILIARIES.has(wordAt(pieces, at - 1));

/** "Executives say it": it is none of them; "Airways" may be it. */
const isPluralNoun = (piece: Piece): boolean => isPlural(piece.word) && !isCapital(piece);

const REPORTED_PRONOUNS: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);
/** "The index fell 2% but it is up 5%", "the parts fell, but most landed". */
const CARRIED_ON: ReadonlySet<string> = new Set(['it', 'most', 'they']);
const REPORTING: ReadonlySet<string> = new Set(
  'added announced believes confirmed estimated estimates expects hopes reported said say says warned'.split(' '),
);

/** "The airline said it was grounding two jets": the pronoun behind the verb of saying is whoever said it. */
function findSpeaker(pieces: Pieces, pronoun: number, isTime: IsTime, depth: number): NounPhrase | null {
  const verb = wordAt(pieces, pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  return REPORTING.has(wordAt(pieces, verb)) ? findSubject(pieces, verb, isTime, depth + 1) : null;
}

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);

/** "The company plans to spend", "expects the value of its business to increase", "is poised to drop". */
function findInfinitiveSubject(pieces: Pieces, index: number, isTime: IsTime, depth: number): NounPhrase | null {
  // "Announced on Monday to offer".
  const to = skipTimeBefore(pieces, index, isTime);
  const before = pieces[to - 1];
  if (!before) return null;
  if (
    before.kind === 'word' &&
    !isVerb(pieces, to - 1) &&
    !isVerbPart(pieces, to - 1) &&
    !TO_NOUNS.has(before.word) &&
    !TO_ADJECTIVES.has(before.word) &&
    !isAdjective(before.word) &&
    !(before.word.endsWith('ing') && PREPOSITIONS.has(wordAt(pieces, to - 2)))
  ) {
    const phrase = findPhraseEndingAt(pieces, to, true);
    if (phrase && isSentOn(pieces, phrase)) return phrase;
  }
  // "It is hard to spend $5", "before recovering to trade at $5".
  if (isAdjective(before.word) || (before.word.endsWith('ing') && PREPOSITIONS.has(wordAt(pieces, to - 2))))
    return findHigherSubject(pieces, to, isTime, depth);
  return findHigherSubject(pieces, to, isTime, depth) ?? findPhraseEndingAt(pieces, to, true);
}

/** "Expects the value to rise", "the firm to spend $5", but "pays $5 to settle", "used the cash to buy": what is used for something does not do it. */
function isSentOn(pieces: Pieces, phrase: NounPhrase): boolean {
  // "Went to Brenning to take photos".
  if (isPlaced(pieces, phrase.first)) return false;
  const verb = findVerbBefore(pieces, phrase.first);
  return verb === null || (!USING.has(wordAt(pieces, verb)) && !hasNumber(pieces, phrase));
}

const isPlaced = (pieces: Pieces, first: number): boolean => {
  const isDetermined = DETERMINERS.has(wordAt(pieces, first - 1)) || POSSESSIVES.has(wordAt(pieces, first - 1));
  return /^(?:at|by|from|in|into|on|to)$/.test(wordAt(pieces, isDetermined ? first - 2 : first - 1));
};

const hasNumber = (pieces: Pieces, { first, end }: NounPhrase): boolean => {
  for (let at = first; at < end; at++) if (pieces[at]!.kind === 'number') return true;
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

const findHigherSubject = (pieces: Pieces, at: number, isTime: IsTime, depth: number): NounPhrase | null => {
  const verb = findVerbBefore(pieces, at);
  return verb === null ? null : findSubject(pieces, verb, isTime, depth + 1);
};

/** "The firm has plans to buy shops and needs $5 million": "needs" goes on with "has", and not with "buy". */
function findParallelSubject(pieces: Pieces, joint: number, isTime: IsTime, depth: number): NounPhrase | null {
  let higher = findVerbBefore(pieces, joint);
  for (let turn = 0; turn < 3 && higher !== null && !isFiniteVerb(pieces, higher); turn++) {
    const next = findVerbBefore(pieces, higher);
    if (next === null) break;
    higher = next;
  }
  return higher === null ? null : findSubject(pieces, higher, isTime, depth + 1);
}

const isAmountEnd = ({ word, kind }: Piece): boolean =>
  kind === 'number' || word === '%' || word === 'percent' || SCALES.has(word);
