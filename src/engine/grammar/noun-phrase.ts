import { CURRENCY_CODES } from '../lang/en/currencies.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lang/en/function-words.ts';
import { CARDINALS } from '../lang/en/number-words.ts';
import {
  BREAKS_LIKE_ADJECTIVES,
  COUNTED_UNCHANGED,
  INDEX_NAMES,
  NOUNS_LIKE_VERBS,
  PHRASE_BREAKS,
  PHRASE_ENDING_VERBS,
  PLURALS_LIKE_PRESENTS,
} from '../lang/en/quantity-words.ts';
import {
  ACTION_NOUNS,
  IRREGULAR_PASTS,
  MIXED_PRESENTS,
  MIXED_VERBS,
  NO_PARTICIPLES,
  SURE_PRESENTS,
  SURE_VERBS,
} from '../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from './words.ts';
import { isAbbreviationStop } from '../quantity/abbreviated.ts';
import { isPlural, isSuperlative, toPositive, toSingular } from './singular.ts';
import { isAdjective, isOwner, isVerb } from './verb.ts';

type Pieces = readonly Piece[];

export interface NounPhrase {
  readonly first: number;
  /** Index behind its last piece. */
  readonly end: number;
}

/** Words that no noun phrase runs over. */
export const isBreak = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  (piece.kind === 'mark' && !(piece.word === '-' && piece.isGlued) && piece.word !== '&') ||
  PREPOSITIONS.has(piece.word) ||
  AUXILIARIES.has(piece.word) ||
  CLAUSE_OPENERS.has(piece.word) ||
  SUBJECT_PRONOUNS.has(piece.word) ||
  PHRASE_BREAKS.has(piece.word) ||
  PHRASE_ENDING_VERBS.has(piece.word);

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

const MOST_WORDS = 6;
const EMPTY_ADJECTIVES: ReadonlySet<string> = new Set(['fewer', 'more', 'most', 'such', 'total']);

/**
 * What a number counts, right behind it: "13,000 workers", "five new seasons of …", "80,000 personnel". It runs to the
 * first plural; without one, as behind "one", to the end of the phrase.
 */
export function detectCountedNoun(pieces: Pieces, index: number, isOne: boolean): NounPhrase | null {
  let first = index;
  while (EMPTY_ADJECTIVES.has(pieces[first]?.word ?? '')) first++;
  let end = first;
  while (end < pieces.length && end - first < MOST_WORDS) {
    const joint = skipJointAdjective(pieces, first, end, isOne);
    if (joint > end) end = joint;
    if (isPhraseEnd(pieces, first, end)) break;
    end++;
    // "Means-tested programmes" are not means.
    const isJoined = wordAt(pieces, end) === '-' && pieces[end]!.isGlued && pieces[end + 1]?.isGlued === true;
    if (!isOne && !isJoined && isCountable(pieces[end - 1]!)) return { first, end: runOnNouns(pieces, first, end) };
  }
  if (!isOne && isAbbreviation(pieces[first]) && !isCapital(pieces[first + 1])) return { first, end: first + 1 };
  if (end === first || isVerbal(pieces[first]!.word)) return null;
  // "People under 30 engage": without a plural nothing tells a noun from a verb.
  return isOne ? { first, end: trimVerbs(pieces, first, end) } : null;
}

/** "Workers", "personnel", "Tutsis", "TEUs". */
const isCountable = (piece: Piece): boolean =>
  isPlural(piece.word) ||
  COUNTED_UNCHANGED.has(piece.word) ||
  (isCapital(piece) && /(?:[^aeious]is|^\p{Lu}{2,}s)$/u.test(piece.text));

/** "Three RBI", "12 TD": initials have no plural. */
const isAbbreviation = (piece: Piece | undefined): boolean => piece?.kind === 'word' && /^[A-Z]{2,5}$/.test(piece.text);

const isSmall = (piece: Piece | undefined): boolean => piece?.kind === 'word' && !isCapital(piece);

/** "Police officers", "sports cars", "two Rovers fans": the last plural is what is counted. */
function runOnNouns(pieces: Pieces, first: number, end: number): number {
  const next = pieces[end];
  const isNoun =
    next?.kind === 'word' &&
    isPlural(next.word) &&
    (!isCapital(next) || isCapital(pieces[end - 1])) &&
    !isBreak(next) &&
    !SURE_PRESENTS.has(next.word) &&
    (!MIXED_PRESENTS.has(next.word) || isNounForm(pieces, first, end));
  return isNoun && wordAt(pieces, end + 1) !== "'s" ? end + 1 : end;
}

/** "Two car bombs attacks": no verb in the singular has a plural for its subject, but "a team of 12 experts plans to". */
const isNounForm = (pieces: Pieces, first: number, index: number): boolean =>
  wordAt(pieces, first - 2) !== 'of' && !isDeterminer(wordAt(pieces, index + 1)) && wordAt(pieces, index + 1) !== 'to';

/**
 * Over the joint of two adjectives: "8 million low- and middle-income Americans", "460 Varden and Arbo vehicles", "the
 * large and looming numbers". What stands before it must not be a noun of its own.
 */
function skipJointAdjective(pieces: Pieces, first: number, end: number, isOne: boolean): number {
  if (end === first) return end;
  const isHanging = wordAt(pieces, end) === '-' && pieces[end]!.isGlued && pieces[end + 1]?.isGlued === false;
  const joint = isHanging ? end + 1 : end;
  if (wordAt(pieces, joint) !== 'and' && wordAt(pieces, joint) !== 'or') return end;
  const next = pieces[joint + 1];
  if (next?.kind !== 'word' || isBreak(next) || isDeterminer(next.word) || CARDINALS.has(next.word)) return end;
  if (!isOne && hasPluralAhead(pieces, joint + 1)) return joint + 1;
  const areNames = isCapital(pieces[joint - 1]) && isCapital(next) && pieces[joint + 2]?.kind === 'word';
  return isHanging || areNames ? joint + 1 : end;
}

/** "Dozens of private and public courses", "five health and development officials": the plural is still to come. */
function hasPluralAhead(pieces: Pieces, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || isBreak(piece) || isDeterminer(piece.word) || isSureVerb(piece)) return false;
    if (isCountable(piece)) return at > index || !isBreak(pieces[at + 1]) || !isCapital(piece);
  }
  return false;
}

const isPhraseEnd = (pieces: Pieces, first: number, index: number): boolean => {
  const piece = pieces[index];
  if (!piece) return true;
  if (piece.kind === 'mark' && !((piece.word === '-' || piece.word === '&') && piece.isGlued && index > first))
    return true;
  // "39 S&P 500 companies".
  if (piece.kind === 'number' && index > first && isIndexName(pieces, index - 1)) return false;
  // "Two new 737 Max jets".
  if (piece.kind === 'number')
    return (
      index === first ||
      CURRENCY_CODES.has(pieces[index - 1]!.text) ||
      !isCapital(pieces[index + 1]) ||
      /[.,]/.test(piece.text)
    );
  if (CARDINALS.has(piece.word)) return true;
  // "His 40 laid-off employees", "two well-to-do families".
  if (index > first && isInCompound(pieces, index)) return false;
  // "Three thousand young lives", "two UN staff".
  if (PLURALS_LIKE_PRESENTS.has(piece.word) || (isAbbreviation(piece) && isSmall(pieces[index + 1]))) return false;
  // "A household of four gets", "the turbo four makes".
  if (index > first && isPlural(piece.word) && isDescribed(pieces, index)) return false;
  if (isSureVerb(piece)) return true;
  // "Three late goals", but "ten miles south".
  if (BREAKS_LIKE_ADJECTIVES.has(piece.word) && hasPluralAhead(pieces, index + 1)) return false;
  return isBreak(piece) || isDeterminer(piece.word) || piece.word === "'s";
};

/** "S&P", "FTSE", before the number that belongs to their name. */
export const isIndexName = (pieces: Pieces, index: number): boolean =>
  INDEX_NAMES.has(wordAt(pieces, index)) ||
  (pieces[index]?.text === 'P' && /^[S&]$/.test(pieces[index - 1]?.text ?? ''));

/** "400 scripted shows": behind a participle or an adjective stands a noun. */
const isDescribed = (pieces: Pieces, index: number): boolean =>
  isAdjective(wordAt(pieces, index - 1)) || /[^e]ed$/.test(wordAt(pieces, index - 1));

const isSureVerb = (piece: Piece): boolean =>
  SURE_PRESENTS.has(piece.word) && !isCapital(piece) && !PLURALS_LIKE_PRESENTS.has(piece.word);

/** Within words that hyphens join. */
export const isInCompound = (pieces: Pieces, index: number): boolean => {
  const isAfter = pieces[index]!.isGlued && wordAt(pieces, index - 1) === '-' && pieces[index - 1]!.isGlued;
  const isBefore =
    wordAt(pieces, index + 1) === '-' && pieces[index + 1]!.isGlued && pieces[index + 2]?.isGlued === true;
  return isAfter || isBefore;
};

/** "One man died" counts a man: a word that looks like a past form ends the phrase. */
function trimVerbs(pieces: Pieces, first: number, end: number): number {
  let last = end;
  for (let at = end - 1; at > first; at--) if (isPhraseOver(pieces, at)) last = at;
  // "One aide familiar with the talks".
  while (last > first + 1 && isAdjective(wordAt(pieces, last - 1))) last--;
  return last;
}

/** "One man died", "one tweet Friday". */
const isPhraseOver = (pieces: Pieces, at: number): boolean => {
  const { word } = pieces[at]!;
  // "One big fat VA system".
  const isName = isCapital(pieces[at]) && !isCapital(pieces[at - 1]) && isBreak(pieces[at + 1]);
  return (
    // "One reason gasoline is dear".
    CLAUSE_NOUNS.has(wordAt(pieces, at - 1)) ||
    (word.length > 3 && /(?:[^e]ed|ied|ly)$/.test(word) && !NOUNS_LIKE_VERBS.has(word)) ||
    // "One sign read", "one deed comprising 44 pages".
    (IRREGULAR_PASTS.has(word) && !MIXED_VERBS.has(word)) ||
    (/.ing$/.test(word) && !isNounInIng(word) && isPhraseEnd(pieces, at, at + 1)) ||
    isPlural(word) ||
    isName
  );
};

const isNounInIng = (word: string): boolean =>
  NOUNS_LIKE_VERBS.has(word) || NO_PARTICIPLES.has(word) || ACTION_NOUNS.has(word);

/** Behind these nouns a clause may follow at once. */
const CLAUSE_NOUNS: ReadonlySet<string> = new Set(['reason', 'thing', 'time', 'way']);

const isVerbal = (word: string): boolean =>
  word.length > 4 && /(?:ed|ing|ly)$/.test(word) && !NOUNS_LIKE_VERBS.has(word);

/** The unit that a counted noun makes: its words, the last one in the singular. */
export function renderUnit(pieces: Pieces, { first, end }: NounPhrase): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const { word, text: written, isGlued } = pieces[at]!;
    // "The town's most visited inns" are visited ones, as "the oldest" are old.
    if (at > first && DEGREE_WORDS.has(word)) continue;
    // "Five U.S. territories" keep their full stop.
    const isOwning = at < end - 1 && isPlural(word) && isDescribing(wordAt(pieces, at + 1));
    const part = written.endsWith('.') ? written.toLowerCase() : isOwning ? toSingular(word) : toPositive(word);
    // "90 RBIs".
    const isBare = /^[A-Z]{2,}s$/.test(written) || NATION_PLURAL.test(written);
    const last = isBare ? word.slice(0, -1) : toSingular(word);
    text += (at > first && !isGlued ? ' ' : '') + (at === end - 1 ? last : part);
  }
  return text;
}

/** "The towns oldest inns" without its apostrophe. */
const isDescribing = (word: string): boolean => isSuperlative(word) || isAdjective(word);

/** "Tutsis", "Qataris". */
const NATION_PLURAL = /^[A-Z][a-z]+[^aeious]is$/;

const DEGREE_WORDS: ReadonlySet<string> = new Set(['more', 'most']);

/** The noun phrase that begins at a place, without its determiners: "the Ukrainian people" is "Ukrainian people". */
export function detectPhraseAt(pieces: Pieces, index: number): NounPhrase | null {
  let first = index;
  while (isDeterminer(pieces[first]?.word ?? '')) first++;
  let end = first;
  while (end < pieces.length && end - first < MOST_WORDS_OF_PHRASE && !isOver(pieces, first, end)) end++;
  // "Of people living": an adverb or an adjective at the end belongs to what follows.
  while (end > first + 1 && isLoose(pieces[end - 1]!)) end--;
  return end > first ? { first, end } : null;
}

const MOST_WORDS_OF_PHRASE = 9;

function isOver(pieces: Pieces, first: number, at: number): boolean {
  const piece = pieces[at]!;
  if (isOwner(pieces, at)) return at === first;
  if (isAbbreviationStop(pieces, at)) return at === first;
  if (piece.kind === 'mark')
    return at === first || !((piece.isGlued && (piece.word === '-' || piece.word === '/')) || piece.word === '&');
  if (isInCompound(pieces, at)) return false;
  // "Its overall exports", "the 280-km Old Brenning".
  if ((at === first || isCapital(piece)) && isLeadingAdjective(pieces, at)) return false;
  if (isBreak(piece) || isName(pieces, first, at) || isAmount(pieces, first, at)) return true;
  if ((isDeterminer(piece.word) && piece.text !== 'A') || /sel(?:f|ves)$/.test(piece.word)) return true;
  if (!isVerb(pieces, at)) return isVerbBehindPlural(pieces, first, at);
  return at > first || !isAdjectival(pieces, at);
}

/** A word that ends a phrase as an adverb, but begins one as an adjective. */
const isLeadingAdjective = (pieces: Pieces, at: number): boolean => {
  const next = pieces[at + 1];
  return (
    LEADING_ADJECTIVES.has(wordAt(pieces, at)) && next?.kind === 'word' && !isBreak(next) && !isDeterminer(next.word)
  );
};

const LEADING_ADJECTIVES: ReadonlySet<string> = new Set(
  'deep each early east far high higher late long low lower next north old overall short south tall west wide worldwide'.split(
    ' ',
  ),
);

/** "Pays its workers 5% more", but "737 Max jets". */
const isAmount = (pieces: Pieces, first: number, at: number): boolean =>
  at > first &&
  pieces[at]!.kind === 'number' &&
  (wordAt(pieces, at + 1) === '%' || (isPlural(wordAt(pieces, at - 1)) && !isCapital(pieces[at - 1])));

/** "Of messages Varden wrote": a name behind a plural in small letters begins a clause. */
const isName = (pieces: Pieces, first: number, at: number): boolean =>
  at > first &&
  isCapital(pieces[at]) &&
  !isCapital(pieces[at - 1]) &&
  pieces[at - 1]!.kind === 'word' &&
  isPlural(wordAt(pieces, at - 1));

/** "Of Ukrainians think": behind a plural a word that can be a verb is one. */
const isVerbBehindPlural = (pieces: Pieces, first: number, at: number): boolean =>
  at > first &&
  isPlural(wordAt(pieces, at - 1)) &&
  !isCapital(pieces[at]) &&
  (SURE_VERBS.has(wordAt(pieces, at)) || /[^e]ed$/.test(wordAt(pieces, at)));

/** "Melting point", "planned exports": a participle before a noun. */
const isAdjectival = (pieces: Pieces, index: number): boolean =>
  /(?:ed|ing)$/.test(pieces[index]!.word) &&
  pieces[index + 1]?.kind === 'word' &&
  !isBreak(pieces[index + 1]) &&
  !isDeterminer(pieces[index + 1]!.word);

const isLoose = ({ word }: Piece): boolean => word.length > 4 && word.endsWith('ly') && !NOUNS_LIKE_VERBS.has(word);
