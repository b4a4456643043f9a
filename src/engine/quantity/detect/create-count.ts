import { AUXILIARIES, BE_FORMS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import {
  CASUALTY_VERBS,
  FOLD_FOLLOWERS,
  NOUNS_LIKE_VERBS,
  ONE_OF_PRONOUNS,
  PRONOUN_ONE_BEFORE,
  PRONOUN_ONE_BEHIND,
} from '../../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES, UNIT_WORDS } from '../../lang/en/units.ts';
import { IRREGULAR_PARTICIPLES } from '../../lang/en/verb-words.ts';
import type { Numeral } from '../../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { detectModifier } from '../modifier.ts';
import { detectPhraseAt, isBreak, type NounPhrase, renderUnit } from '../../grammar/noun-phrase.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { detectAmong, isOfNumber } from './detect-among.ts';
import type { Amount } from './detect-amount.ts';
import { detectRate } from './detect-rate.ts';
import { isAge } from './is-age.ts';
import { detectNounBehind, detectNounBeyond, detectOwned, skipBoundBehind } from './noun-behind.ts';
import { isNumberedName, isTitleCase } from './numbered-name.ts';
import { type RawFigure, toRawFigure } from './raw-figure.ts';

type Pieces = readonly Piece[];

/** A bare number counts what stands behind it, or nothing. */
export function createCount(pieces: Pieces, amount: Amount): RawFigure | null {
  const { first, end, numeral } = amount;
  // In "won 5-1" the last number is no one thing.
  const isOne = numeral.value === 1 && numeral.upTo === null && end === first + 1;
  const isSingular = isOne || (isSmallPart(numeral) && !IRREGULAR_PARTICIPLES.has(wordAt(pieces, end)));
  if (isFold(pieces, end)) return toRawFigure(amount, wordAt(pieces, end) === '-' ? end + 2 : end + 1, 'ratio', null);
  const beyond = detectNounBeyond(pieces, end);
  const isOf = beyond !== null || (wordAt(pieces, end) === 'of' && isCountedOf(pieces, end + 1, numeral));
  const noun =
    beyond ??
    (isOf ? detectWhole(pieces, end + 1) : detectNounBehind(pieces, skipBoundBehind(pieces, end), isSingular));
  if (isOne && numeral.kind === 'words' && (!noun || isPronounOne(pieces, first, end, isOf))) return null;
  if (!noun && isAge(pieces, first, end, numeral.value)) return toRawFigure(amount, end, 'measure', 'a{age}');
  if (isNumberedName(pieces, first, end, noun !== null) || (noun && isTitleOfTime(pieces, noun))) return null;
  if (!noun && isBareYear(pieces, first, end, numeral.upTo !== null)) return null;
  if (!noun && !isOf && isBareWord(pieces, first, end, numeral)) return null;
  const rate = detectRate(pieces, noun && !isOf ? noun.end : end, 'count');
  const code = noun ? toCounted(renderUnit(pieces, noun)) : null;
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
function isCountedOf(pieces: Pieces, index: number, { value, upTo, kind }: Numeral): boolean {
  if (detectAmong(pieces, index) || isOfNumber(pieces, index)) return true;
  if (kind === 'digits' && upTo === null && value !== 1) return false;
  const isNamed =
    isCapital(pieces[index]) || DETERMINERS.has(wordAt(pieces, index)) || POSSESSIVES.has(wordAt(pieces, index));
  return (isNamed || value !== 1 || upTo !== null) && detectPhraseAt(pieces, index) !== null;
}

/** "One of 10" counts nothing named. */
const detectWhole = (pieces: Pieces, index: number): NounPhrase | null =>
  detectAmong(pieces, index) ?? (isOfNumber(pieces, index) ? null : detectOwned(pieces, detectPhraseAt(pieces, index)));

/** "Sixfold", "ten-fold", "3x" and "three times". */
const isFold = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'fold' ||
  (wordAt(pieces, index) === 'x' && pieces[index]!.isGlued && pieces[index + 1]?.kind !== 'number') ||
  (wordAt(pieces, index) === '-' && wordAt(pieces, index + 1) === 'fold') ||
  (wordAt(pieces, index) === 'times' && FOLD_FOLLOWERS.has(wordAt(pieces, index + 1)));

/** "The 24 Hours of Varden", "on 60 Minutes": a length of time with a capital, in a sentence that is no headline. */
const isTitleOfTime = (pieces: Pieces, { first }: NounPhrase): boolean =>
  isCapital(pieces[first]) &&
  !pieces[first]!.isGlued &&
  TIME_UNIT_CODES.has(UNIT_WORDS.get(toSingular(wordAt(pieces, first))) ?? '') &&
  !isTitleCase(pieces);

/** "No one", "one another", "the one", "one day": a pronoun or a manner of speaking. */
function isPronounOne(pieces: Pieces, first: number, end: number, isOf: boolean): boolean {
  const before = wordAt(pieces, first - 1);
  const next = wordAt(pieces, end);
  if (PRONOUN_ONE_BEFORE.has(before) || (before === 'at' && next === 'time')) return true;
  // "As one enters", "if one prefers": no plural is counted by one.
  if (!isOf && isPlural(next) && !isCapital(pieces[end])) return true;
  if (isOf) return ONE_OF_PRONOUNS.has(wordAt(pieces, end + 1)) && isBreak(pieces[end + 2]);
  // "Makes one available to all".
  if (isAdjective(next) && isBreak(pieces[end + 1])) return true;
  return PRONOUN_ONE_BEHIND.has(next) || (/(?:ed|ing|ly)$/.test(next) && !NOUNS_LIKE_VERBS.has(next));
}

/** "The end of 2015 leaves": a year that was not found as a time. */
const isBareYear = (pieces: Pieces, first: number, end: number, isRange: boolean): boolean =>
  !isRange &&
  end === first + 1 &&
  /^(?:19\d|20[0-3])\d$/.test(pieces[first]!.text) &&
  pieces[end]?.word !== '-' &&
  pieces[end]?.word !== 'x' &&
  // "Inflation over 2022" is in that year.
  (detectModifier(pieces, first, end) === 'exact' || wordAt(pieces, first - 1) === 'over');

/** "First, … and two, his language", "those two": a small number in words that counts nothing named and does nothing. */
const isBareWord = (pieces: Pieces, first: number, end: number, numeral: Numeral): boolean =>
  numeral.kind === 'words' &&
  numeral.value <= 12 &&
  numeral.scale === 1 &&
  end === first + 1 &&
  detectModifier(pieces, first, end) === 'exact' &&
  // "Four-, five- and six-cylinder engines".
  !(
    wordAt(pieces, end) === '-' &&
    pieces[end]!.isGlued &&
    (pieces[end + 1]?.isGlued === false || wordAt(pieces, end + 1) === ',')
  ) &&
  !(
    numeral.value > 1 &&
    (BE_FORMS.has(wordAt(pieces, end)) || CASUALTY_VERBS.has(wordAt(pieces, first - 1)) || isObject(pieces, first, end))
  );

/** "Struck out eight with", "the van seats five.": what a verb does it to. */
function isObject(pieces: Pieces, first: number, end: number): boolean {
  const verb = PARTICLES.has(wordAt(pieces, first - 1)) ? first - 2 : first - 1;
  const isVerbal = pieces[verb] !== undefined && !AUXILIARIES.has(wordAt(pieces, verb)) && isVerb(pieces, verb);
  return isVerbal && isPause(pieces[end]);
}

const PARTICLES: ReadonlySet<string> = new Set(['off', 'out']);

const isPause = (next: Piece | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' ? '.,;!?)'.includes(next.text) : next.word === 'and' || PREPOSITIONS.has(next.word));
