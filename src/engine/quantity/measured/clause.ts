import { ABBREVIATIONS_THAT_MAY_END } from '../../lang/en/abbreviations.ts';
import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { SCALES } from '../../lang/en/number-words.ts';
import { SUBJECT_ADVERBS } from '../../lang/en/quantity-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isPlural } from '../singular.ts';
import { isAdverb, isVerb } from '../verb.ts';
import { findPhraseEndingAt, TO_NOUNS } from './subject-phrase.ts';

type Pieces = readonly Piece[];

/** Does a piece stand in a date or a clock time? */
export type IsTime = (index: number) => boolean;

/** No subject stands farther from its verb, and no verb farther from its figure. */
const WIDTH = 40;

/**
 * The verb that governs a place: the nearest one before it in its sentence. Verbs are told by their forms and by what
 * stands beside them, without a trained model.
 */
export function findVerbBefore(pieces: Pieces, index: number, from = 0): number | null {
  const least = Math.max(from, index - WIDTH);
  for (let at = index - 1; at >= least; at--) {
    // "Predicts that between 5 and 10 will be sold": the figure opens a clause of its own.
    if (isStrongBreak(pieces[at]!) || OWN_CLAUSE.has(wordAt(pieces, at))) return null;
    if (isVerb(pieces, at)) return at;
  }
  return null;
}

const OWN_CLAUSE: ReadonlySet<string> = new Set(
  'although because if that though unless when where whether which while who'.split(' '),
);

const isDeterminer = (word: string): boolean =>
  (DETERMINERS.has(word) && !RELATIVES.has(word)) || POSSESSIVES.has(word) || word === "'s";

/** A dash between words, and no hyphen within one. */
export const isDash = ({ kind, word, isGlued }: Piece): boolean =>
  kind === 'mark' && (word === '—' || word === '--' || word === '_' || (word === '-' && !isGlued));

const isStrongBreak = ({ text, kind }: Piece): boolean =>
  kind === 'mark' && (text === ';' || text === ':' || text === '—' || text === '--' || text === '“' || text === '"');

/** What a verb is said of: "Revenue from China grew", "the tuna, which was caught", "the contract was up 5 and closed at 6". */
export function findSubject(pieces: Pieces, verb: number, isTime: IsTime, depth = 0): NounPhrase | null {
  if (depth > 4) return null;
  let at = verb;
  while (at > 0 && isVerbPart(pieces, at - 1)) at--;
  at = skipTimeBefore(pieces, at, isTime);
  if (wordAt(pieces, at - 1) === 'to') return findInfinitiveSubject(pieces, at - 1, isTime, depth);
  if (at <= 0) return null;
  const before = pieces[at - 1]!;
  if (RELATIVES.has(before.word)) {
    const hasPause = wordAt(pieces, at - 2) === ',';
    const end = skipState(pieces, skipTimeBefore(pieces, hasPause ? at - 2 : at - 1, isTime));
    return findAntecedent(pieces, end, before.word === 'who', hasPause, verb);
  }
  // "The group posted $5 million, beating hopes".
  if (before.word === ',' && wordAt(pieces, verb).endsWith('ing') && at === verb)
    return findHigherSubject(pieces, at - 1, isTime, depth);
  if (before.word === ',') return findSubjectOverComma(pieces, at - 1, isTime, depth);
  if (isDash(before)) return findSubjectOverDash(pieces, at - 1);
  // 'The index "jumped 50 points"'.
  if (before.word === '"' || before.word === '“') return findPhraseEndingAt(pieces, at - 1, true);
  // "Grew 8% reaching 5 million".
  if (wordAt(pieces, verb).endsWith('ing') && at === verb && isAmountEnd(before))
    return findHigherSubject(pieces, at - 1, isTime, depth);
  // "The plan helps build", "began selling".
  if (isVerb(pieces, at - 1) && !isGerund(pieces, at - 1)) return findSubject(pieces, at - 1, isTime, depth + 1);
  if (COORDINATORS.has(before.word)) return findParallelSubject(pieces, at - 1, verb, isTime, depth);
  if (
    PREPOSITIONS.has(before.word) ||
    before.word === 'having' ||
    wordAt(pieces, verb) === 'having'
  )
    return findHigherSubject(pieces, at - 1, isTime, depth);
  if (REPORTED_PRONOUNS.has(before.word)) {
    const speaker = findSpeaker(pieces, at - 1, isTime, depth);
    if (speaker) return before.word === 'it' && isPluralNoun(pieces[speaker.end - 1]!) ? null : speaker;
  }
  if (CARRIED_ON.has(before.word) && COORDINATORS.has(wordAt(pieces, at - 2)))
    return findHigherSubject(pieces, at - 2, isTime, depth);
  // "In 1990 there were 500".
  const phrase = before.word === 'there' ? null : findPhraseEndingAt(pieces, at, true);
  return phrase && !isWholly(phrase, isTime) ? skipTimeOwner(pieces, phrase, isTime) : null;
}

/** "A plant in Brenning, Ill., which": over the state to the town. */
function skipState(pieces: Pieces, end: number): number {
  const isState =
    wordAt(pieces, end - 1) === '.' && wordAt(pieces, end - 3) === ',' && STATES.has(pieces[end - 2]?.text ?? '');
  return isState ? end - 3 : end;
}

/** A comma before these parts no place from its state: "Varden, Inc.". */
const NO_STATES: ReadonlySet<string> = new Set(['Co', 'Corp', 'Esq', 'Inc', 'Jr', 'Ltd', 'Ph.D', 'Sr', 'al', 'etc']);
const STATES: ReadonlySet<string> = new Set([...ABBREVIATIONS_THAT_MAY_END].filter((word) => !NO_STATES.has(word)));

/**
 * What "who" or "which" stands for: "hopes of voters who", "trailers with boats that", but "a rally in Springfield that",
 * "the fees of the funds that".
 */
function findAntecedent(
  pieces: Pieces,
  end: number,
  isPerson: boolean,
  hasPause: boolean,
  verb: number,
): NounPhrase | null {
  const phrase = findPhraseEndingAt(pieces, end);
  if (!phrase) return null;
  for (let at = phrase.end - 2; at > phrase.first; at--) {
    const word = wordAt(pieces, at);
    if (!PREPOSITIONS.has(word)) continue;
    if (!isPerson && word === 'of' && !isOwned(pieces, at, phrase.end, hasPause, verb)) continue;
    if (!isPerson && word !== 'of' && isCapital(pieces[at + 1])) continue;
    let first = at + 1;
    while (first < end && isDeterminer(wordAt(pieces, first))) first++;
    return { first, end: phrase.end };
  }
  return phrase;
}

/**
 * "The owner of Arbo Bank, which has six shops", but "the Bank of Brenning, which"; "shares of the firm that has six shops",
 * "the sale of shops that have": what stands behind "of" has it.
 */
function isOwned(pieces: Pieces, of: number, end: number, hasPause: boolean, verb: number): boolean {
  const isPluralVerb = PLURAL_VERBS.has(wordAt(pieces, verb));
  const isSingularVerb = !isPluralVerb && SINGULAR_VERBS.has(wordAt(pieces, verb));
  if (isSingularVerb || isPluralVerb) {
    const isHead = isPlural(wordAt(pieces, of - 1)) === isPluralVerb;
    const isOwner = isPlural(wordAt(pieces, end - 1)) === isPluralVerb;
    if (isHead !== isOwner) return isOwner;
  }
  return hasPause && isCapital(pieces[end - 1]) && !isCapital(pieces[of - 1]);
}

const SINGULAR_VERBS: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);
const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'do', 'have', 'were']);

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

/** "This year's price", and without its apostrophe "this years price": a time owns nothing. */
function skipTimeOwner(pieces: Pieces, phrase: NounPhrase, isTime: IsTime): NounPhrase {
  let { first } = phrase;
  while (first < phrase.end && isTime(first)) first++;
  if (wordAt(pieces, first) === "'s") first++;
  else if (!wordAt(pieces, first - 1).endsWith('s') || first === phrase.first) return phrase;
  return first < phrase.end ? { first, end: phrase.end } : phrase;
}

function isWholly({ first, end }: NounPhrase, isTime: IsTime): boolean {
  for (let at = first; at < end; at++) if (!isTime(at)) return false;
  return true;
}

/** Over "last week" and "in May" between a subject and its verb. */
function skipTimeBefore(pieces: Pieces, end: number, isTime: IsTime): number {
  let at = end;
  while (at > 0 && (isTime(at - 1) || (at < end && TIME_JOINTS.has(wordAt(pieces, at - 1)) && isTime(at - 2)))) at--;
  if (at === end) return end;
  while (at > 0 && (isDeterminer(wordAt(pieces, at - 1)) || TIME_PREPOSITIONS.has(wordAt(pieces, at - 1)))) at--;
  while (at > 0 && isVerbPart(pieces, at - 1)) at--;
  return at > 0 ? at : end;
}

const TIME_JOINTS: ReadonlySet<string> = new Set(['-', 'and', 'to']);
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'between',
  'by',
  'for',
  'from',
  'in',
  'on',
  'over',
  'during',
  'since',
]);

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);

/** Auxiliaries, adverbs and participles before the word that is the verb: "has also been trending", "was not expected". */
function isVerbPart(pieces: Pieces, index: number): boolean {
  const { word, kind } = pieces[index]!;
  if (kind !== 'word' || isCapital(pieces[index])) return false;
  if (
    AUXILIARIES.has(word) ||
    SUBJECT_ADVERBS.has(word) ||
    word === 'little' ||
    (word.endsWith('ly') && word.length > 4)
  )
    return true;
  return /(?:ing|ed)$/.test(word) && AUXILIARIES.has(wordAt(pieces, index - 1));
}

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
    !TO_ADJECTIVES.has(before.word)
  ) {
    const phrase = findPhraseEndingAt(pieces, to, true);
    if (phrase && isSentOn(pieces, phrase)) return phrase;
  }
  return findHigherSubject(pieces, to, isTime, depth) ?? findPhraseEndingAt(pieces, to, true);
}

/** "Expects the value to rise", "the firm to spend $5", but "pays $5 to settle", "used the cash to buy": what is used for something does not do it. */
function isSentOn(pieces: Pieces, phrase: NounPhrase): boolean {
  const verb = findVerbBefore(pieces, phrase.first);
  return verb === null || (!USING.has(wordAt(pieces, verb)) && !hasNumber(pieces, phrase));
}

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
function findParallelSubject(
  pieces: Pieces,
  joint: number,
  verb: number,
  isTime: IsTime,
  depth: number,
): NounPhrase | null {
  let higher = findVerbBefore(pieces, joint);
  if (isFinite(pieces, verb))
    for (let turn = 0; turn < 3 && higher !== null && !isFinite(pieces, higher); turn++) {
      const next = findVerbBefore(pieces, higher);
      if (next === null) break;
      higher = next;
    }
  return higher === null ? null : findSubject(pieces, higher, isTime, depth + 1);
}

/** No infinitive, no participle that goes on with another verb. */
function isFinite(pieces: Pieces, verb: number): boolean {
  const word = wordAt(pieces, verb);
  let at = verb - 1;
  while (at > 0 && isAdverb(wordAt(pieces, at))) at--;
  if (wordAt(pieces, at) === 'to') return false;
  return !word.endsWith('ing') || AUXILIARIES.has(wordAt(pieces, at));
}

const isAmountEnd = ({ word, kind }: Piece): boolean =>
  kind === 'number' || word === '%' || word === 'percent' || SCALES.has(word);

/** "The blank vote – a way to register – took 2%": over what stands between dashes. */
function findSubjectOverDash(pieces: Pieces, dash: number): NounPhrase | null {
  for (let at = dash - 1; at > Math.max(0, dash - WIDTH); at--)
    if (isDash(pieces[at]!)) return findPhraseEndingAt(pieces, at, true);
  return null;
}

/** "Varden, powered by a new engine, won". */
const isParticipial = (pieces: Pieces, at: number): boolean =>
  /[^e](?:ed|ing)$/.test(wordAt(pieces, at)) && PREPOSITIONS.has(wordAt(pieces, at + 1));

/** "The trust, a major landlord, posted": over an apposition; else the verb goes on after one before it. */
function findSubjectOverComma(pieces: Pieces, comma: number, isTime: IsTime, depth: number): NounPhrase | null {
  for (let at = comma - 1; at > Math.max(0, comma - 25); at--) {
    if (isStrongBreak(pieces[at]!)) return null;
    if (wordAt(pieces, at) !== ',') continue;
    const opens = wordAt(pieces, at + 1);
    if (RELATIVES.has(opens) || isParticipial(pieces, at + 1) || findVerbBefore(pieces, comma, at + 1) === null)
      return findPhraseEndingAt(pieces, at);
    break;
  }
  return findHigherSubject(pieces, comma, isTime, depth);
}
