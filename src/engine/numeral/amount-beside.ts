import { isPlural, toSingular } from '../grammar/singular.ts';
import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';

/** Does what stands beside a number say that it is an amount: money before it, or a unit, a scale or a plural behind it? */
export const isAmountBeside = (words: Words, first: number, end: number): boolean =>
  isMoneySign(words, first - 1) || isMeasuring(words, end);

function isMoneySign(words: Words, index: number): boolean {
  const { currencySigns, currencyCodes } = words.language.currencies;
  const text = words[index]?.text ?? '';
  return currencySigns.has(text) || currencyCodes.has(text);
}

function isMeasuring(words: Words, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === 'mark') return word.norm === '%' || isMoneySign(words, index);
  return word.kind === 'word' && (isUnit(words, index) || isPlural(word.norm, words.language));
}

function isUnit(words: Words, index: number): boolean {
  const { units, currencies, numberWords } = words.language;
  const { text, norm } = words[index]!;
  const single = toSingular(norm, words.language);
  return (
    numberWords.scales.has(norm) ||
    units.percentWords.has(norm) ||
    units.splitPercent.get(norm) === normAt(words, index + 1) ||
    units.unitSigns.has(text) ||
    units.unitWords.has(single) ||
    units.powersBefore.has(norm) ||
    currencies.currencyNames.has(single) ||
    isMoneySign(words, index) ||
    isPerUnit(words, index)
  );
}

/** "3,20 a kilo". */
const isPerUnit = (words: Words, index: number): boolean =>
  words.language.units.rateWords.has(normAt(words, index)) &&
  words.language.units.unitWords.has(normAt(words, index + 1));
