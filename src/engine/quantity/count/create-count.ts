import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { renderUnit } from '../../grammar/render-unit.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import type { Amount } from '../amount/amount.ts';
import { detectModifier } from '../modifier.ts';
import { isNumberedName } from '../no-figure/name/numbered-name.ts';
import { isTitleCase } from '../no-figure/name/title-case.ts';
import { type RawFigure, toRawFigure } from '../raw-figure.ts';
import { detectRate } from '../units/detect-rate.ts';
import { findAgeRule } from './age-rules.ts';
import { isBareWord, isCasualty } from './bare-word.ts';
import { detectAmong, isOfNumber } from './detect-among.ts';
import { skipFold } from './fold.ts';
import { detectNounBehind, detectNounBeyond, detectOwned, skipBoundBehind, TOLL } from './noun-behind.ts';
import { isPronounOne } from './pronoun-one.ts';

/** A bare number counts what stands behind it, or nothing. */
export function createCount(words: Words, amount: Amount): RawFigure | null {
  const { first, end, numeral } = amount;
  const fold = skipFold(words, end);
  if (fold !== null) return toRawFigure(amount, fold, 'ratio', null, 'figures/ratio/fold');
  const counted = detectCounted(words, amount);
  const { noun, isOf } = counted;
  if (isOne(amount) && numeral.kind === 'words' && !isOneMeant(words, amount, counted)) return null;
  const age = noun ? null : findAgeRule(words, first, end, numeral.value);
  if (age !== null) return toRawFigure(amount, end, 'measure', 'a{age}', age);
  if (isNumberedName(words, first, end, noun !== null)) return null;
  if (noun ? isTitleOfTime(words, noun) : isBareYear(words, amount) || (!isOf && isBareWord(words, amount)))
    return null;
  return createCountOf(words, amount, counted);
}

/** "One bridge", and "killed one", where nothing is named; but "no one" and "each one". */
const isOneMeant = (words: Words, { first, end }: Amount, { noun, isOf }: Counted): boolean =>
  noun ? !isPronounOne(words, first, end, isOf) : isCasualty(words, first, end);

/** What is counted. */
interface Counted {
  readonly noun: NounPhrase | null;
  /** It stands apart from the number: "one of the men", "two 12-year terms". */
  readonly isOf: boolean;
  /** The rule that found it, or found nothing. */
  readonly by: string;
}

function detectCounted(words: Words, amount: Amount): Counted {
  const { end, numeral } = amount;
  const beyond = detectNounBeyond(words, end);
  if (beyond) return { noun: beyond, isOf: true, by: 'figures/count/beyond' };
  if (normAt(words, end) === 'of' && isCountedOf(words, end + 1, numeral))
    return { noun: detectWhole(words, end + 1), isOf: true, by: 'figures/count/of' };
  const isSingular =
    isOne(amount) || (isSmallPart(numeral) && !words.language.verbWords.irregularParticiples.has(normAt(words, end)));
  const noun = detectNounBehind(words, skipBoundBehind(words, end), isSingular);
  return { noun, isOf: noun?.by === TOLL, by: noun?.by ?? 'figures/count/bare' };
}

/** In "won 5-1" the last number is no one thing. */
const isOne = ({ first, end, numeral }: Amount): boolean =>
  numeral.value === 1 && numeral.upTo === null && end === first + 1;

/** "0.82 share for each", but "a record of 0.31 set then". */
const isSmallPart = ({ kind, value, upTo }: Numeral): boolean =>
  kind === 'digits' && value > 0 && value < 1 && upTo === null;

/**
 * "12 of the workers"; digits before a singular ("an SPF of 12 of sorts") need not count it, and "one of despair" is a
 * pronoun.
 */
function isCountedOf(words: Words, index: number, { value, upTo, kind }: Numeral): boolean {
  if (detectAmong(words, index) || isOfNumber(words, index)) return true;
  if (kind === 'digits' && upTo === null && value !== 1) return false;
  const { determiners, possessives } = words.language.functionWords;
  const isNamed =
    isCapital(words[index]) || determiners.has(normAt(words, index)) || possessives.has(normAt(words, index));
  return (isNamed || value !== 1 || upTo !== null) && detectPhraseAt(words, index) !== null;
}

/** "One of 10" counts nothing named. */
const detectWhole = (words: Words, index: number): NounPhrase | null =>
  detectAmong(words, index) ?? (isOfNumber(words, index) ? null : detectOwned(words, detectPhraseAt(words, index)));

/** "The 24 Hours of Varden", "on 60 Minutes": a length of time with a capital, in a sentence that is no headline. */
const isTitleOfTime = (words: Words, { first }: NounPhrase): boolean =>
  isCapital(words[first]) &&
  !words[first]!.isGlued &&
  words.language.units.timeUnitCodes.has(
    words.language.units.unitWords.get(toSingular(normAt(words, first), words.language)) ?? '',
  ) &&
  !isTitleCase(words);

/** "The end of 2015 leaves", "over 2000 - 2050": a year that was not found as a time. */
const isBareYear = (words: Words, { first, end, numeral }: Amount): boolean =>
  numeral.upTo === null &&
  end === first + 1 &&
  YEAR.test(words[first]!.text) &&
  (words[end]?.norm !== '-' || YEAR.test(words[end + 1]?.text ?? '')) &&
  words[end]?.norm !== 'x' &&
  // "Inflation over 2022" is in that year.
  (detectModifier(words, first, end) === 'exact' || normAt(words, first - 1) === 'over');

const YEAR = /^(?:19\d|20[0-5])\d$/;

/** With its rate: "20 points a game". The unit names what is counted; the figure ends with it unless it stands apart. */
function createCountOf(words: Words, amount: Amount, { noun, isOf, by }: Counted): RawFigure {
  const end = noun && !isOf ? noun.end : amount.end;
  const rate = detectRate(words, end, 'count');
  const code = noun ? toCounted(renderUnit(words, noun)) : null;
  const unit = rate ? `${code ?? '1'}/${rate.code}` : code;
  return toRawFigure(amount, rate ? rate.end : end, 'count', unit, by, isOf);
}

/** How often, as in "three times", has a code as nights and quarters have. */
const toCounted = (noun: string): string => (noun === 'time' ? '{time}' : noun);
