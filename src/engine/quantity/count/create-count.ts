import { detectPhraseAt, isBreak, type NounPhrase, renderUnit } from '../../grammar/noun-phrase.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import type { Amount } from '../amount/detect-amount.ts';
import { detectModifier } from '../modifier.ts';
import { isNumberedName, isTitleCase } from '../no-figure/numbered-name.ts';
import { type RawFigure, toRawFigure } from '../raw-figure.ts';
import { detectRate } from '../units/detect-rate.ts';
import { detectAmong, isOfNumber } from './detect-among.ts';
import { isAge } from './is-age.ts';
import { detectNounBehind, detectNounBeyond, detectOwned, skipBoundBehind } from './noun-behind.ts';

/** A bare number counts what stands behind it, or nothing. */
export function createCount(words: Words, amount: Amount): RawFigure | null {
  const { first, end, numeral } = amount;
  // In "won 5-1" the last number is no one thing.
  const isOne = numeral.value === 1 && numeral.upTo === null && end === first + 1;
  const isSingular =
    isOne || (isSmallPart(numeral) && !words.language.verbWords.irregularParticiples.has(normAt(words, end)));
  if (isFold(words, end)) return toRawFigure(amount, normAt(words, end) === '-' ? end + 2 : end + 1, 'ratio', null);
  const beyond = detectNounBeyond(words, end);
  const isOf = beyond !== null || (normAt(words, end) === 'of' && isCountedOf(words, end + 1, numeral));
  const noun =
    beyond ?? (isOf ? detectWhole(words, end + 1) : detectNounBehind(words, skipBoundBehind(words, end), isSingular));
  if (isOne && numeral.kind === 'words' && (!noun || isPronounOne(words, first, end, isOf))) return null;
  if (!noun && isAge(words, first, end, numeral.value)) return toRawFigure(amount, end, 'measure', 'a{age}');
  if (isNumberedName(words, first, end, noun !== null) || (noun && isTitleOfTime(words, noun))) return null;
  if (!noun && isBareYear(words, first, end, numeral.upTo !== null)) return null;
  if (!noun && !isOf && isBareWord(words, first, end, numeral)) return null;
  const rate = detectRate(words, noun && !isOf ? noun.end : end, 'count');
  const code = noun ? toCounted(renderUnit(words, noun)) : null;
  const unit = rate ? `${code ?? '1'}/${rate.code}` : code;
  // The counted noun is named by the unit; the figure's own span ends with it unless "of" stands between.
  return toRawFigure(amount, rate ? rate.end : noun && !isOf ? noun.end : end, 'count', unit, isOf);
}

/** "0.82 share for each", but "a record of 0.31 set then". */
const isSmallPart = ({ kind, value, upTo }: Numeral): boolean =>
  kind === 'digits' && value > 0 && value < 1 && upTo === null;

/** How often, as in "three times", has a code as nights and quarters have. */
const toCounted = (noun: string): string => (noun === 'time' ? '{time}' : noun);

/**
 * "12 of the workers"; digits before a singular ("an SPF of 12 of sorts") need not count it, and "one of despair" is a
 * pronoun.
 */
function isCountedOf(words: Words, index: number, { value, upTo, kind }: Numeral): boolean {
  if (detectAmong(words, index) || isOfNumber(words, index)) return true;
  if (kind === 'digits' && upTo === null && value !== 1) return false;
  const isNamed =
    isCapital(words[index]) ||
    words.language.functionWords.determiners.has(normAt(words, index)) ||
    words.language.functionWords.possessives.has(normAt(words, index));
  return (isNamed || value !== 1 || upTo !== null) && detectPhraseAt(words, index) !== null;
}

/** "One of 10" counts nothing named. */
const detectWhole = (words: Words, index: number): NounPhrase | null =>
  detectAmong(words, index) ?? (isOfNumber(words, index) ? null : detectOwned(words, detectPhraseAt(words, index)));

/** "Sixfold", "ten-fold", "3x" and "three times". */
const isFold = (words: Words, index: number): boolean =>
  normAt(words, index) === 'fold' ||
  (normAt(words, index) === 'x' && words[index]!.isGlued && words[index + 1]?.kind !== 'number') ||
  (normAt(words, index) === '-' && normAt(words, index + 1) === 'fold') ||
  (normAt(words, index) === 'times' && words.language.quantityWords.foldFollowers.has(normAt(words, index + 1)));

/** "The 24 Hours of Varden", "on 60 Minutes": a length of time with a capital, in a sentence that is no headline. */
const isTitleOfTime = (words: Words, { first }: NounPhrase): boolean =>
  isCapital(words[first]) &&
  !words[first]!.isGlued &&
  words.language.units.timeUnitCodes.has(
    words.language.units.unitWords.get(toSingular(normAt(words, first), words.language)) ?? '',
  ) &&
  !isTitleCase(words);

/** "No one", "one another", "the one", "one day": a pronoun or a manner of speaking. */
function isPronounOne(words: Words, first: number, end: number, isOf: boolean): boolean {
  const before = normAt(words, first - 1);
  const next = normAt(words, end);
  if (words.language.quantityWords.pronounOneBefore.has(before) || (before === 'at' && next === 'time')) return true;
  // "As one enters", "if one prefers": no plural is counted by one.
  if (!isOf && isPlural(next, words.language) && !isCapital(words[end])) return true;
  if (isOf)
    return (
      words.language.quantityWords.oneOfPronouns.has(normAt(words, end + 1)) && isBreak(words[end + 2], words.language)
    );
  // "Makes one available to all".
  if (isAdjective(next, words.language) && isBreak(words[end + 1], words.language)) return true;
  return (
    words.language.quantityWords.pronounOneBehind.has(next) ||
    (/(?:ed|ing|ly)$/.test(next) && !words.language.quantityWords.nounsLikeVerbs.has(next))
  );
}

/** "The end of 2015 leaves": a year that was not found as a time. */
const isBareYear = (words: Words, first: number, end: number, isRange: boolean): boolean =>
  !isRange &&
  end === first + 1 &&
  /^(?:19\d|20[0-3])\d$/.test(words[first]!.text) &&
  words[end]?.norm !== '-' &&
  words[end]?.norm !== 'x' &&
  // "Inflation over 2022" is in that year.
  (detectModifier(words, first, end) === 'exact' || normAt(words, first - 1) === 'over');

/** "First, … and two, his language", "those two": a small number in words that counts nothing named and does nothing. */
const isBareWord = (words: Words, first: number, end: number, numeral: Numeral): boolean =>
  numeral.kind === 'words' &&
  numeral.value <= 12 &&
  numeral.scale === 1 &&
  end === first + 1 &&
  detectModifier(words, first, end) === 'exact' &&
  // "Four-, five- and six-cylinder engines".
  !(
    normAt(words, end) === '-' &&
    words[end]!.isGlued &&
    (words[end + 1]?.isGlued === false || normAt(words, end + 1) === ',')
  ) &&
  !(
    numeral.value > 1 &&
    (words.language.functionWords.beForms.has(normAt(words, end)) ||
      words.language.quantityWords.casualtyVerbs.has(normAt(words, first - 1)) ||
      isObject(words, first, end))
  );

/** "Struck out eight with", "the van seats five.": what a verb does it to. */
function isObject(words: Words, first: number, end: number): boolean {
  const verb = PARTICLES.has(normAt(words, first - 1)) ? first - 2 : first - 1;
  const isVerbal =
    words[verb] !== undefined &&
    !words.language.functionWords.auxiliaries.has(normAt(words, verb)) &&
    isVerb(words, verb);
  return isVerbal && isPause(words[end]);
}

const PARTICLES: ReadonlySet<string> = new Set(['off', 'out']);

const isPause = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' ? '.,;!?)'.includes(next.text) : next.norm === 'and' || PREPOSITIONS.has(next.norm));
