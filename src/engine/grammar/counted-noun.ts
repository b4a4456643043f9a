import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isBreak, isInCompound, type NounPhrase } from './noun-phrase.ts';
import { isPlural } from './singular.ts';
import { isVerbLike } from './verb.ts';
import { hasParticipleEnding, isAdjective, isDeterminer, isPastLike } from './word-classes.ts';
import { isCapital, normAt } from './words.ts';

const MOST_WORDS = 8;

/**
 * What a number counts, right behind it: "13,000 workers", "five new seasons of …", "80,000 personnel". It runs to the
 * first plural; without one, as behind "one", to the end of the phrase.
 */
export function detectCountedNoun(words: Words, index: number, isOne: boolean): NounPhrase | null {
  const { language } = words;
  let first = index;
  while (language.nounWords.emptyAdjectives.has(normAt(words, first))) first++;
  let end = first;
  while (end < words.length && end - first < MOST_WORDS) {
    const joint = skipJointAdjective(words, first, end, isOne);
    if (joint > end) end = joint;
    if (isPhraseEnd(words, first, end)) break;
    end++;
    if (!isOne && !isJoined(words, end) && isCountable(words[end - 1]!, language))
      return { first, end: runOnNouns(words, first, end) };
  }
  if (!isOne && isInitials(words[first]) && !isCapital(words[first + 1])) return { first, end: first + 1 };
  if (end === first || isVerbal(words[first]!.norm, language)) return null;
  // "People under 30 engage": without a plural nothing tells a noun from a verb.
  return isOne ? { first, end: trimVerbs(words, first, end) } : null;
}

/** "Means-tested programmes" are not means. */
const isJoined = (words: Words, end: number): boolean =>
  normAt(words, end) === '-' && words[end]!.isGlued && words[end + 1]?.isGlued === true;

/** "Workers", "personnel", "Tutsis", "TEUs". */
const isCountable = (word: Word, language: Language): boolean =>
  isPlural(word.norm, language) ||
  language.nounWords.countedUnchanged.has(word.norm) ||
  (isCapital(word) && /(?:[^aeious]is|^\p{Lu}{2,}s)$/u.test(word.text));

/** "Three RBI", "12 TD": initials have no plural. */
const isInitials = (word: Word | undefined): boolean => word?.kind === 'word' && /^[A-Z]{2,5}$/.test(word.text);

const isSmall = (word: Word | undefined): boolean => word?.kind === 'word' && !isCapital(word);

/** "Police officers", "sports cars", "two Rovers fans": the last plural is what is counted. */
function runOnNouns(words: Words, first: number, end: number): number {
  const next = words[end];
  const { verbWords } = words.language;
  const isNoun =
    next?.kind === 'word' &&
    isPlural(next.norm, words.language) &&
    (!isCapital(next) || isCapital(words[end - 1])) &&
    !isBreak(next, words.language) &&
    !verbWords.surePresents.has(next.norm) &&
    (!verbWords.mixedPresents.has(next.norm) || isNounForm(words, first, end));
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
  if (!words.language.functionWords.listJoints.has(normAt(words, joint))) return end;
  const next = words[joint + 1];
  if (next?.kind !== 'word' || !canBeCounted(next, words.language)) return end;
  if (!isOne && hasPluralAhead(words, joint + 1)) return joint + 1;
  const areNames = isCapital(words[joint - 1]) && isCapital(next) && words[joint + 2]?.kind === 'word';
  return isHanging || areNames ? joint + 1 : end;
}

const canBeCounted = (word: Word, language: Language): boolean =>
  !isBreak(word, language) && !isDeterminer(word.norm, language) && !language.numberWords.cardinals.has(word.norm);

/** "Dozens of private and public courses", "five health and development officials": the plural is still to come. */
function hasPluralAhead(words: Words, index: number): boolean {
  const { language } = words;
  for (let at = index; at < index + 3; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || isBreak(word, language)) return false;
    if (isDeterminer(word.norm, language) || isSureVerb(word, language)) return false;
    if (isCountable(word, language)) return at > index || !isBreak(words[at + 1], language) || !isCapital(word);
  }
  return false;
}

const isPhraseEnd = (words: Words, first: number, index: number): boolean => {
  const word = words[index];
  if (!word) return true;
  const { language } = words;
  if (word.kind === 'mark') return !isJoiningMark(word) || index === first;
  if (word.kind === 'number') return isOwnNumber(words, first, index);
  if (language.numberWords.cardinals.has(word.norm)) return true;
  // "His 40 laid-off employees", "two well-to-do families".
  if (index > first && isInCompound(words, index)) return false;
  // "Three thousand young lives".
  if (language.nounWords.pluralsLikePresents.has(word.norm)) return false;
  // "Two UN staff".
  if (isInitials(word) && isSmall(words[index + 1])) return false;
  // "A household of four gets", "the turbo four makes".
  if (index > first && isPlural(word.norm, language) && isDescribed(words, index)) return false;
  if (isSureVerb(word, language)) return true;
  // "Three late goals", but "ten miles south".
  if (language.nounWords.breaksLikeAdjectives.has(word.norm) && hasPluralAhead(words, index + 1)) return false;
  return isBreak(word, language) || isDeterminer(word.norm, language) || word.norm === "'s";
};

const isJoiningMark = ({ norm, isGlued }: Word): boolean => isGlued && (norm === '-' || norm === '&');

/** Is a number within a phrase another figure, and no part of a name? */
function isOwnNumber(words: Words, first: number, index: number): boolean {
  // "39 S&P 500 companies".
  if (index > first && isIndexName(words, index - 1)) return false;
  // "Two new 737 Max jets".
  return (
    index === first ||
    words.language.currencies.currencyCodes.has(words[index - 1]!.text) ||
    !isCapital(words[index + 1]) ||
    /[.,]/.test(words[index]!.text)
  );
}

/** "S&P", "FTSE", before the number that belongs to their name. */
export const isIndexName = (words: Words, index: number): boolean =>
  words.language.nounWords.indexNames.has(normAt(words, index)) ||
  (words[index]?.text === 'P' && /^[S&]$/.test(words[index - 1]?.text ?? ''));

/** "400 scripted shows": behind a participle or an adjective stands a noun. */
const isDescribed = (words: Words, index: number): boolean =>
  isAdjective(normAt(words, index - 1), words.language) || isPastLike(normAt(words, index - 1), words.language);

const isSureVerb = (word: Word, { verbWords, nounWords }: Language): boolean =>
  verbWords.surePresents.has(word.norm) && !isCapital(word) && !nounWords.pluralsLikePresents.has(word.norm);

/** "One man died" counts a man: a word that looks like a past form ends the phrase. */
function trimVerbs(words: Words, first: number, end: number): number {
  let last = end;
  // "One well-connected pundit".
  for (let at = end - 1; at > first; at--) if (isPhraseOver(words, at) && !isInCompound(words, at)) last = at;
  // "One aide familiar with the talks".
  while (last > first + 1 && isAdjective(normAt(words, last - 1), words.language)) last--;
  return last;
}

/** "One man died", "one tweet Friday". */
function isPhraseOver(words: Words, at: number): boolean {
  const { language } = words;
  const { norm } = words[at]!;
  return (
    // "One reason gasoline is dear".
    language.nounWords.clauseNouns.has(normAt(words, at - 1)) ||
    isPastOrAdverb(norm, language) ||
    // "One tourist even told", "one senior official Monday said".
    language.functionWords.subjectAdverbs.has(norm) ||
    (isCapital(words[at]) && language.timexWords.weekdays.has(norm)) ||
    // "One sign read", "one deed comprising 44 pages".
    (language.verbWords.irregularPasts.has(norm) && !language.verbWords.mixedVerbs.has(norm)) ||
    (norm.length > 3 &&
      hasParticipleEnding(norm, language) &&
      !isNounInIng(norm, language) &&
      isPhraseEnd(words, at, at + 1)) ||
    isPlural(norm, language) ||
    // "One big fat VA system".
    (isCapital(words[at]) && !isCapital(words[at - 1]) && isBreak(words[at + 1], language))
  );
}

const isPastOrAdverb = (word: string, language: Language): boolean =>
  word.length > 3 &&
  (isPastLike(word, language) || word.endsWith(language.verbWords.adverbEnding)) &&
  !language.nounWords.nounsLikeVerbs.has(word);

const isNounInIng = (word: string, { verbWords, nounWords }: Language): boolean =>
  nounWords.nounsLikeVerbs.has(word) || verbWords.noParticiples.has(word) || verbWords.actionNouns.has(word);

const isVerbal = (word: string, language: Language): boolean =>
  word.length > 4 && isVerbLike(word, language) && !language.nounWords.nounsLikeVerbs.has(word);
