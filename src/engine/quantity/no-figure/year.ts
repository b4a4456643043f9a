import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectModifier } from '../modifier.ts';
import { readCurrencyBefore } from '../units/currency-before.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** The second year of a season: "2018-19", "2004-5", and set loose in brackets as in "(1892 – 94)". */
export const skipSeasonEnd = (words: Words, index: number): number =>
  normAt(words, index - 1) === '-' &&
  (words[index]!.isGlued || words[index + 1]?.text === ')') &&
  /^(?:1[5-9]|20)\d\d$/.test(normAt(words, index - 2)) &&
  /^\d{1,2}(?:\d\d)?$/.test(words[index]!.text) &&
  (words[index]!.text.length > 1 || !detectUnit(words, index + 1))
    ? index + 1
    : index;

/** A season whose first year no time has taken: "in 2004-5", but "2004-5 km". */
export const skipSeason = (words: Words, index: number): number => {
  const end = index + 2;
  const isRange = normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[end] !== undefined;
  return isRange && words[end]!.isGlued && skipSeasonEnd(words, end) > end ? end + 1 : index;
};

/** "Around 347 AD", "in 500 B.C.". */
export const skipEra = (words: Words, index: number): number =>
  words.language.noFigureWords.eras.has(words[index + 1]?.text ?? '') ? index + 2 : index;

/** "The 2020 Arbo", "2009 estimates", "in the 2016 primaries" where no time was found: without a bound a year is no amount. */
export function skipYear(words: Words, index: number): number {
  if (!/^(?:19\d|20[0-3])\d$/.test(words[index]!.text) || words[index]!.text.endsWith('00')) return index;
  if (!isBeforeNoun(words, index + 1) || isAmount(words, index)) return index;
  const noun = detectCountedNoun(words, index + 1, false);
  if (noun === null) return isCapital(words[index + 1]) ? index + 1 : index;
  return words.language.noFigureWords.yearSizedNouns.has(normAt(words, noun.end - 1)) ? index : index + 1;
}

/** "1920 x 1080 pixels", "2010 km" and "2010 million" are no years. */
function isBeforeNoun(words: Words, index: number): boolean {
  const next = words[index];
  if (next?.norm === 'x' && words[index + 1]?.kind === 'number') return false;
  return (
    next?.kind === 'word' &&
    !next.isGlued &&
    !detectUnit(words, index) &&
    !words.language.numberWords.scales.has(next.norm)
  );
}

/** "More than 2010 shops", "$2010 bills". */
const isAmount = (words: Words, index: number): boolean =>
  detectModifier(words, index, index + 1) !== 'exact' || readCurrencyBefore(words, index) !== null;
