import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isAbbreviationStop } from '../quantity/abbreviated.ts';
import { isPlural, isSuperlative, toPositive, toSingular } from './singular.ts';
import { isAdjective, isOwner, isVerb } from './verb.ts';
import { isCapital, normAt } from './words.ts';

export interface NounPhrase {
  readonly first: number;
  /** Index behind its last piece. */
  readonly end: number;
}

/** Words that no noun phrase runs over. */
export const isBreak = (piece: Word | undefined, language: Language): boolean =>
  piece === undefined ||
  (piece.kind === 'mark' && !(piece.norm === '-' && piece.isGlued) && piece.norm !== '&') ||
  language.functionWords.prepositions.has(piece.norm) ||
  language.functionWords.auxiliaries.has(piece.norm) ||
  language.functionWords.clauseOpeners.has(piece.norm) ||
  language.functionWords.subjectPronouns.has(piece.norm) ||
  language.quantityWords.phraseBreaks.has(piece.norm) ||
  language.quantityWords.phraseEndingVerbs.has(piece.norm);

const isDeterminer = (word: string, { functionWords }: Language): boolean =>
  functionWords.determiners.has(word) || functionWords.possessives.has(word);

const MOST_WORDS = 6;
const EMPTY_ADJECTIVES: ReadonlySet<string> = new Set(['fewer', 'more', 'most', 'such', 'total']);

/**
 * What a number counts, right behind it: "13,000 workers", "five new seasons of …", "80,000 personnel". It runs to the
 * first plural; without one, as behind "one", to the end of the phrase.
 */
export function detectCountedNoun(words: Words, index: number, isOne: boolean): NounPhrase | null {
  let first = index;
  while (EMPTY_ADJECTIVES.has(words[first]?.norm ?? '')) first++;
  let end = first;
  while (end < words.length && end - first < MOST_WORDS) {
    const joint = skipJointAdjective(words, first, end, isOne);
    if (joint > end) end = joint;
    if (isPhraseEnd(words, first, end)) break;
    end++;
    // "Means-tested programmes" are not means.
    const isJoined = normAt(words, end) === '-' && words[end]!.isGlued && words[end + 1]?.isGlued === true;
    if (!isOne && !isJoined && isCountable(words[end - 1]!, words.language))
      return { first, end: runOnNouns(words, first, end) };
  }
  if (!isOne && isAbbreviation(words[first]) && !isCapital(words[first + 1])) return { first, end: first + 1 };
  if (end === first || isVerbal(words[first]!.norm, words.language)) return null;
  // "People under 30 engage": without a plural nothing tells a noun from a verb.
  return isOne ? { first, end: trimVerbs(words, first, end) } : null;
}

/** "Workers", "personnel", "Tutsis", "TEUs". */
const isCountable = (piece: Word, language: Language): boolean =>
  isPlural(piece.norm, language) ||
  language.quantityWords.countedUnchanged.has(piece.norm) ||
  (isCapital(piece) && /(?:[^aeious]is|^\p{Lu}{2,}s)$/u.test(piece.text));

/** "Three RBI", "12 TD": initials have no plural. */
const isAbbreviation = (piece: Word | undefined): boolean => piece?.kind === 'word' && /^[A-Z]{2,5}$/.test(piece.text);

const isSmall = (piece: Word | undefined): boolean => piece?.kind === 'word' && !isCapital(piece);

/** "Police officers", "sports cars", "two Rovers fans": the last plural is what is counted. */
function runOnNouns(words: Words, first: number, end: number): number {
  const next = words[end];
  const isNoun =
    next?.kind === 'word' &&
    isPlural(next.norm, words.language) &&
    (!isCapital(next) || isCapital(words[end - 1])) &&
    !isBreak(next, words.language) &&
    !words.language.verbWords.surePresents.has(next.norm) &&
    (!words.language.verbWords.mixedPresents.has(next.norm) || isNounForm(words, first, end));
  return isNoun && normAt(words, end + 1) !== "'s" ? end + 1 : end;
}

/** "Two car bombs attacks": no verb in the singular has a plural for its subject, but "a team of 12 experts plans to". */
const isNounForm = (words: Words, first: number, index: number): boolean =>
  normAt(words, first - 2) !== 'of' &&
  !isDeterminer(normAt(words, index + 1), words.language) &&
  normAt(words, index + 1) !== 'to';

/**
 * Over the joint of two adjectives: "8 million low- and middle-income Americans", "460 Varden and Arbo vehicles", "the
 * large and looming numbers". What stands before it must not be a noun of its own.
 */
function skipJointAdjective(words: Words, first: number, end: number, isOne: boolean): number {
  if (end === first) return end;
  const isHanging = normAt(words, end) === '-' && words[end]!.isGlued && words[end + 1]?.isGlued === false;
  const joint = isHanging ? end + 1 : end;
  if (normAt(words, joint) !== 'and' && normAt(words, joint) !== 'or') return end;
  const next = words[joint + 1];
  if (
    next?.kind !== 'word' ||
    isBreak(next, words.language) ||
    isDeterminer(next.norm, words.language) ||
    words.language.numberWords.cardinals.has(next.norm)
  )
    return end;
  if (!isOne && hasPluralAhead(words, joint + 1)) return joint + 1;
  const areNames = isCapital(words[joint - 1]) && isCapital(next) && words[joint + 2]?.kind === 'word';
  return isHanging || areNames ? joint + 1 : end;
}

/** "Dozens of private and public courses", "five health and development officials": the plural is still to come. */
function hasPluralAhead(words: Words, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const piece = words[at];
    if (
      piece?.kind !== 'word' ||
      isBreak(piece, words.language) ||
      isDeterminer(piece.norm, words.language) ||
      isSureVerb(piece, words.language)
    )
      return false;
    if (isCountable(piece, words.language))
      return at > index || !isBreak(words[at + 1], words.language) || !isCapital(piece);
  }
  return false;
}

const isPhraseEnd = (words: Words, first: number, index: number): boolean => {
  const piece = words[index];
  if (!piece) return true;
  if (piece.kind === 'mark' && !((piece.norm === '-' || piece.norm === '&') && piece.isGlued && index > first))
    return true;
  // "39 S&P 500 companies".
  if (piece.kind === 'number' && index > first && isIndexName(words, index - 1)) return false;
  // "Two new 737 Max jets".
  if (piece.kind === 'number')
    return (
      index === first ||
      words.language.currencies.currencyCodes.has(words[index - 1]!.text) ||
      !isCapital(words[index + 1]) ||
      /[.,]/.test(piece.text)
    );
  if (words.language.numberWords.cardinals.has(piece.norm)) return true;
  // "His 40 laid-off employees", "two well-to-do families".
  if (index > first && isInCompound(words, index)) return false;
  // "Three thousand young lives", "two UN staff".
  if (
    words.language.quantityWords.pluralsLikePresents.has(piece.norm) ||
    (isAbbreviation(piece) && isSmall(words[index + 1]))
  )
    return false;
  // "A household of four gets", "the turbo four makes".
  if (index > first && isPlural(piece.norm, words.language) && isDescribed(words, index)) return false;
  if (isSureVerb(piece, words.language)) return true;
  // "Three late goals", but "ten miles south".
  if (words.language.quantityWords.breaksLikeAdjectives.has(piece.norm) && hasPluralAhead(words, index + 1))
    return false;
  return isBreak(piece, words.language) || isDeterminer(piece.norm, words.language) || piece.norm === "'s";
};

/** "S&P", "FTSE", before the number that belongs to their name. */
export const isIndexName = (words: Words, index: number): boolean =>
  words.language.quantityWords.indexNames.has(normAt(words, index)) ||
  (words[index]?.text === 'P' && /^[S&]$/.test(words[index - 1]?.text ?? ''));

/** "400 scripted shows": behind a participle or an adjective stands a noun. */
const isDescribed = (words: Words, index: number): boolean =>
  isAdjective(normAt(words, index - 1), words.language) || /[^e]ed$/.test(normAt(words, index - 1));

const isSureVerb = (piece: Word, { verbWords, quantityWords }: Language): boolean =>
  verbWords.surePresents.has(piece.norm) && !isCapital(piece) && !quantityWords.pluralsLikePresents.has(piece.norm);

/** Within words that hyphens join. */
export const isInCompound = (words: Words, index: number): boolean => {
  const isAfter = words[index]!.isGlued && normAt(words, index - 1) === '-' && words[index - 1]!.isGlued;
  const isBefore = normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true;
  return isAfter || isBefore;
};

/** "One man died" counts a man: a word that looks like a past form ends the phrase. */
function trimVerbs(words: Words, first: number, end: number): number {
  let last = end;
  for (let at = end - 1; at > first; at--) if (isPhraseOver(words, at)) last = at;
  // "One aide familiar with the talks".
  while (last > first + 1 && isAdjective(normAt(words, last - 1), words.language)) last--;
  return last;
}

/** "One man died", "one tweet Friday". */
const isPhraseOver = (words: Words, at: number): boolean => {
  const { norm: word } = words[at]!;
  // "One big fat VA system".
  const isName = isCapital(words[at]) && !isCapital(words[at - 1]) && isBreak(words[at + 1], words.language);
  return (
    // "One reason gasoline is dear".
    CLAUSE_NOUNS.has(normAt(words, at - 1)) ||
    (word.length > 3 && /(?:[^e]ed|ied|ly)$/.test(word) && !words.language.quantityWords.nounsLikeVerbs.has(word)) ||
    // "One sign read", "one deed comprising 44 pages".
    (words.language.verbWords.irregularPasts.has(word) && !words.language.verbWords.mixedVerbs.has(word)) ||
    (/.ing$/.test(word) && !isNounInIng(word, words.language) && isPhraseEnd(words, at, at + 1)) ||
    isPlural(word, words.language) ||
    isName
  );
};

const isNounInIng = (word: string, { quantityWords, verbWords }: Language): boolean =>
  quantityWords.nounsLikeVerbs.has(word) || verbWords.noParticiples.has(word) || verbWords.actionNouns.has(word);

/** Behind these nouns a clause may follow at once. */
const CLAUSE_NOUNS: ReadonlySet<string> = new Set(['reason', 'thing', 'time', 'way']);

const isVerbal = (word: string, { quantityWords }: Language): boolean =>
  word.length > 4 && /(?:ed|ing|ly)$/.test(word) && !quantityWords.nounsLikeVerbs.has(word);

/** The unit that a counted noun makes: its words, the last one in the singular. */
export function renderUnit(words: Words, { first, end }: NounPhrase): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const { norm: word, text: written, isGlued } = words[at]!;
    // "The town's most visited inns" are visited ones, as "the oldest" are old.
    if (at > first && DEGREE_WORDS.has(word)) continue;
    // "Five U.S. territories" keep their full stop.
    const isOwning =
      at < end - 1 && isPlural(word, words.language) && isDescribing(normAt(words, at + 1), words.language);
    const part = written.endsWith('.')
      ? written.toLowerCase()
      : isOwning
        ? toSingular(word, words.language)
        : toPositive(word, words.language);
    // "90 RBIs".
    const isBare = /^[A-Z]{2,}s$/.test(written) || NATION_PLURAL.test(written);
    const last = isBare ? word.slice(0, -1) : toSingular(word, words.language);
    text += (at > first && !isGlued ? ' ' : '') + (at === end - 1 ? last : part);
  }
  return text;
}

/** "The towns oldest inns" without its apostrophe. */
const isDescribing = (word: string, language: Language): boolean =>
  isSuperlative(word, language) || isAdjective(word, language);

/** "Tutsis", "Qataris". */
const NATION_PLURAL = /^[A-Z][a-z]+[^aeious]is$/;

const DEGREE_WORDS: ReadonlySet<string> = new Set(['more', 'most']);

/** The noun phrase that begins at a place, without its determiners: "the Ukrainian people" is "Ukrainian people". */
export function detectPhraseAt(words: Words, index: number): NounPhrase | null {
  let first = index;
  while (isDeterminer(words[first]?.norm ?? '', words.language)) first++;
  let end = first;
  while (end < words.length && end - first < MOST_WORDS_OF_PHRASE && !isOver(words, first, end)) end++;
  // "Of people living": an adverb or an adjective at the end belongs to what follows.
  while (end > first + 1 && isLoose(words[end - 1]!, words.language)) end--;
  return end > first ? { first, end } : null;
}

const MOST_WORDS_OF_PHRASE = 9;

function isOver(words: Words, first: number, at: number): boolean {
  const piece = words[at]!;
  if (isOwner(words, at)) return at === first;
  if (isAbbreviationStop(words, at)) return at === first;
  if (piece.kind === 'mark')
    return at === first || !((piece.isGlued && (piece.norm === '-' || piece.norm === '/')) || piece.norm === '&');
  if (isInCompound(words, at)) return false;
  // "Its overall exports", "the 280-km Old Brenning".
  if ((at === first || isCapital(piece)) && isLeadingAdjective(words, at)) return false;
  if (isBreak(piece, words.language) || isName(words, first, at) || isAmount(words, first, at)) return true;
  if ((isDeterminer(piece.norm, words.language) && piece.text !== 'A') || /sel(?:f|ves)$/.test(piece.norm)) return true;
  if (!isVerb(words, at)) return isVerbBehindPlural(words, first, at);
  return at > first || !isAdjectival(words, at);
}

/** A word that ends a phrase as an adverb, but begins one as an adjective. */
const isLeadingAdjective = (words: Words, at: number): boolean => {
  const next = words[at + 1];
  return (
    LEADING_ADJECTIVES.has(normAt(words, at)) &&
    next?.kind === 'word' &&
    !isBreak(next, words.language) &&
    !isDeterminer(next.norm, words.language)
  );
};

const LEADING_ADJECTIVES: ReadonlySet<string> = new Set(
  'deep each early east far high higher late long low lower next north old overall short south tall west wide worldwide'.split(
    ' ',
  ),
);

/** "Pays its workers 5% more", but "737 Max jets". */
const isAmount = (words: Words, first: number, at: number): boolean =>
  at > first &&
  words[at]!.kind === 'number' &&
  (normAt(words, at + 1) === '%' || (isPlural(normAt(words, at - 1), words.language) && !isCapital(words[at - 1])));

/** "Of messages Varden wrote": a name behind a plural in small letters begins a clause. */
const isName = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isCapital(words[at]) &&
  !isCapital(words[at - 1]) &&
  words[at - 1]!.kind === 'word' &&
  isPlural(normAt(words, at - 1), words.language);

/** "Of Ukrainians think": behind a plural a word that can be a verb is one. */
const isVerbBehindPlural = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isPlural(normAt(words, at - 1), words.language) &&
  !isCapital(words[at]) &&
  (words.language.verbWords.sureVerbs.has(normAt(words, at)) || /[^e]ed$/.test(normAt(words, at)));

/** "Melting point", "planned exports": a participle before a noun. */
const isAdjectival = (words: Words, index: number): boolean =>
  /(?:ed|ing)$/.test(words[index]!.norm) &&
  words[index + 1]?.kind === 'word' &&
  !isBreak(words[index + 1], words.language) &&
  !isDeterminer(words[index + 1]!.norm, words.language);

const isLoose = ({ norm: word }: Word, { quantityWords }: Language): boolean =>
  word.length > 4 && word.endsWith('ly') && !quantityWords.nounsLikeVerbs.has(word);
