import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lang/en/function-words.ts';
import {
  CLAUSE_STARTS,
  DOWN_VERBS,
  LEVEL_VERBS,
  NOUNS_LIKE_VERBS,
  OBJECT_PRONOUNS,
  SUBJECT_ADVERBS,
  UP_VERBS,
} from '../lang/en/quantity-words.ts';
import { BASE_VERBS, IRREGULAR_PASTS, PRESENT_OR_PLURAL, PRESENT_VERBS } from '../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import type { NounPhrase } from './noun-phrase.ts';

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

/** "Rose", "was", "costs" before a figure, "spend" behind "to", "creating" behind a noun. */
export function isVerb(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  const { word } = piece;
  if (piece.kind !== 'word' || word.length < 2) return false;
  // "In May was", "prices may rise".
  if (isCapital(piece) && index > 0) return false;
  if (AUXILIARIES.has(word)) return true;
  const before = wordAt(pieces, index - 1);
  if (before === '-' && piece.isGlued) return false;
  // "The cut", "estimates of".
  if (isDeterminer(before) || (wordAt(pieces, index + 1) === 'of' && !word.endsWith('ed'))) return false;
  if (IRREGULAR_PASTS.has(word)) return !PREPOSITIONS.has(before) || before === 'to';
  if (PREPOSITION_LIKE.has(word)) return false;
  if (word.endsWith('ed') && word.length > 3) return isPastForm(pieces, index, word, before);
  if (UP_VERBS.has(word) || DOWN_VERBS.has(word) || LEVEL_VERBS.has(word)) return isMoveVerb(pieces, index, word);
  if (PRESENT_OR_PLURAL.has(word)) return isPhraseStart(pieces, index + 1);
  if (PRESENT_VERBS.has(word)) return true;
  // "Expects to post a gain": what opens an object makes a verb of any word behind "to".
  if (before === 'to' && (BASE_VERBS.has(word) || isPhraseStart(pieces, index + 1))) return true;
  if (BASE_VERBS.has(word)) return isPhraseStart(pieces, index + 1);
  return word.endsWith('ing') && isParticiple(pieces, index, word, before);
}

/** Participles that lead a phrase as prepositions do: "compared with 63", "based on 37 sales". */
const PREPOSITION_LIKE: ReadonlySet<string> = new Set(
  'according based compared concerning depending excluding following including regarding'.split(' '),
);

const isDeterminer = (word: string): boolean =>
  (DETERMINERS.has(word) && !RELATIVES.has(word)) || POSSESSIVES.has(word) || word === "'s";

/** "Stretched for", but "its EPA-rated fuel economy" and "in the so-called natural state". */
function isPastForm(pieces: Pieces, index: number, word: string, before: string): boolean {
  if (NOUNS_LIKE_VERBS.has(word)) return false;
  if (PREPOSITIONS.has(before) && before !== 'to') return false;
  const next = pieces[index + 1];
  // "The newly formed company".
  return !(
    next?.kind === 'word' &&
    isDeterminer(wordAt(pieces, index - 2)) &&
    /ly$|^(?:more|most|much|well)$/.test(before)
  );
}

/** "Was up 5 percent", "gains 5 percent", but "up to" and "the gain". */
function isMoveVerb(pieces: Pieces, index: number, word: string): boolean {
  if (word === 'up' || word === 'down') return false;
  return !PREPOSITIONS.has(wordAt(pieces, index - 1)) || wordAt(pieces, index - 1) === 'to';
}

/** What an object begins with: "costs $5", "covers the city", "ranges from". */
function isPhraseStart(pieces: Pieces, index: number): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  return (
    piece.kind === 'number' ||
    isDeterminer(piece.word) ||
    PREPOSITIONS.has(piece.word) ||
    OBJECT_PRONOUNS.has(piece.word) ||
    /^(?:[$£€¥₹]|more|less|up|as|almost|nearly|roughly|some|just|only|approximately|fewer|half|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      piece.word,
    )
  );
}

/** "Savings ranging from", "a car costing $5", but "the building of" and "a meeting". */
const isParticiple = (pieces: Pieces, index: number, word: string, before: string): boolean =>
  word.length > 4 &&
  !NOUNS_LIKE_VERBS.has(word) &&
  (AUXILIARIES.has(before) || isPhraseStart(pieces, index + 1)) &&
  !PREPOSITIONS.has(before);

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
    const end = wordAt(pieces, at - 2) === ',' ? at - 2 : at - 1;
    return findPhraseEndingAt(pieces, end);
  }
  if (before.word === ',') return findSubjectOverComma(pieces, at - 1, isTime, depth);
  if (COORDINATORS.has(before.word) || PREPOSITIONS.has(before.word) || wordAt(pieces, verb) === 'having')
    return findHigherSubject(pieces, at - 1, isTime, depth);
  if (REPORTED_PRONOUNS.has(before.word)) {
    const speaker = findSpeaker(pieces, at - 1, isTime, depth);
    if (speaker) return speaker;
  }
  // "In 1990 there were 500".
  const phrase = before.word === 'there' ? null : findPhraseEndingAt(pieces, at);
  return phrase && !isWholly(phrase, isTime) ? phrase : null;
}

const REPORTED_PRONOUNS: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);
const REPORTING: ReadonlySet<string> = new Set(
  'added announced believes confirmed estimated estimates expects hopes reported said say says warned'.split(' '),
);

/** "The airline said it was grounding two jets": the pronoun behind the verb of saying is whoever said it. */
function findSpeaker(pieces: Pieces, pronoun: number, isTime: IsTime, depth: number): NounPhrase | null {
  const verb = wordAt(pieces, pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  return REPORTING.has(wordAt(pieces, verb)) ? findSubject(pieces, verb, isTime, depth + 1) : null;
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
  'between',
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
  if (AUXILIARIES.has(word) || SUBJECT_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)) return true;
  return /(?:ing|ed)$/.test(word) && AUXILIARIES.has(wordAt(pieces, index - 1));
}

/** "The company plans to spend", "expects the value of its business to increase", "is poised to drop". */
function findInfinitiveSubject(pieces: Pieces, to: number, isTime: IsTime, depth: number): NounPhrase | null {
  const before = pieces[to - 1];
  if (!before) return null;
  if (
    before.kind === 'word' &&
    !isVerb(pieces, to - 1) &&
    !isVerbPart(pieces, to - 1) &&
    !TO_ADJECTIVES.has(before.word)
  ) {
    const phrase = findPhraseEndingAt(pieces, to);
    if (phrase) return phrase;
  }
  return findHigherSubject(pieces, to, isTime, depth);
}

const TO_ADJECTIVES: ReadonlySet<string> = new Set(
  'able bound due eager free going keen likely order ready set sure unable unlikely willing'.split(' '),
);

const findHigherSubject = (pieces: Pieces, at: number, isTime: IsTime, depth: number): NounPhrase | null => {
  const verb = findVerbBefore(pieces, at);
  return verb === null ? null : findSubject(pieces, verb, isTime, depth + 1);
};

/** "The trust, a major landlord, posted": over an apposition; else the verb goes on after one before it. */
function findSubjectOverComma(pieces: Pieces, comma: number, isTime: IsTime, depth: number): NounPhrase | null {
  for (let at = comma - 1; at > Math.max(0, comma - 25); at--) {
    if (isStrongBreak(pieces[at]!)) return null;
    if (wordAt(pieces, at) !== ',') continue;
    const opens = wordAt(pieces, at + 1);
    if (RELATIVES.has(opens) || findVerbBefore(pieces, comma, at + 1) === null) return findPhraseEndingAt(pieces, at);
    break;
  }
  return findHigherSubject(pieces, comma, isTime, depth);
}

/**
 * The noun phrase with all that belongs to it that ends before a place: "Shares of Kessler and Arbo". A pronoun
 * is none.
 */
export function findPhraseEndingAt(pieces: Pieces, end: number): NounPhrase | null {
  const least = Math.max(0, end - WIDTH / 2);
  let first = end;
  let joint: number | null = null;
  let isCut = false;
  while (first > least) {
    const at = first - 1;
    const { word } = pieces[at]!;
    if (word === ')') {
      const open = findOpening(pieces, at, least);
      if (open === null) break;
      first = open;
      continue;
    }
    if (word === 'and' || word === 'or') joint = first;
    else if (isPhraseStop(pieces, at, end)) {
      isCut = isVerb(pieces, at) || pieces[at]!.kind === 'mark';
      break;
    }
    first = at;
  }
  // "Gained 3 and the index fell": what stands before "and" then belongs to another clause.
  if (joint !== null && isCut && (first > 0 || joint - first < 2)) first = joint;
  return trimPhrase(pieces, first, end);
}

function findOpening(pieces: Pieces, close: number, least: number): number | null {
  for (let at = close - 1; at >= least; at--) if (wordAt(pieces, at) === '(') return at;
  return null;
}

function isPhraseStop(pieces: Pieces, at: number, end: number): boolean {
  const piece = pieces[at]!;
  if (piece.kind === 'mark') return !'&/°'.includes(piece.word) && !(piece.word === '-' && piece.isGlued);
  if (CLAUSE_STARTS.has(piece.word)) return true;
  if (SUBJECT_PRONOUNS.has(piece.word) && at < end - 1) return true;
  return isVerb(pieces, at) && !piece.word.endsWith('ing');
}

/** Without determiners and openers ("However", "In Tokyo", "Since May Chris"). */
function trimPhrase(pieces: Pieces, from: number, end: number): NounPhrase | null {
  let first = from;
  while (first < end && isOpener(pieces, first)) first++;
  if (first < end && PREPOSITIONS.has(wordAt(pieces, first))) first = skipAdverbial(pieces, first, end);
  while (first < end && isOpener(pieces, first)) first++;
  let last = end;
  while (last > first && isTrailer(wordAt(pieces, last - 1))) last--;
  if (first >= last) return null;
  // "In a tradition he has kept", "what you're paying": the subject is the pronoun.
  const head = wordAt(pieces, last - 1);
  if (SUBJECT_PRONOUNS.has(head) || CLITIC_PRONOUN.test(head)) return null;
  if (last - first === 1 && isPronoun(head)) return null;
  return { first, end: last };
}

/** "They're", and without its apostrophe "theyre". */
const CLITIC_PRONOUN = /^(?:i|you|he|she|it|we|they|that|there|who)'?(?:s|re|d|ve|ll|m)$/;

const isTrailer = (word: string): boolean =>
  SUBJECT_ADVERBS.has(word) || PREPOSITIONS.has(word) || word === 'itself' || word === 'themselves';

const isPronoun = (word: string): boolean =>
  SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || word === 'there';

const isOpener = (pieces: Pieces, index: number): boolean => {
  const { word, kind } = pieces[index]!;
  if (kind === 'mark') return true;
  return (
    isDeterminer(word) ||
    word === 'and' ||
    word === 'or' ||
    word === 'but' ||
    SUBJECT_ADVERBS.has(word) ||
    word === 'there' ||
    word === 'total' ||
    word === 'according'
  );
};

/** "In Tokyo the index", "since the start of last season Chris Wood": to where the subject begins. */
function skipAdverbial(pieces: Pieces, first: number, end: number): number {
  for (let at = end - 1; at > first + 1; at--) {
    const before = pieces[at - 1]!;
    if (PREPOSITIONS.has(before.word) || isDeterminer(before.word)) continue;
    if (isDeterminer(wordAt(pieces, at)) && wordAt(pieces, at) !== "'s") return at;
    if (isCapital(pieces[at]) && before.kind === 'word' && !isCapital(before)) return at;
    // "In Sweden bread".
    if (!isCapital(pieces[at]) && isCapital(before) && PREPOSITIONS.has(wordAt(pieces, at - 2))) return at;
  }
  let at = end;
  while (at > first && !PREPOSITIONS.has(wordAt(pieces, at - 1))) at--;
  return at;
}
