import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { findCode, readDollarPrefix } from './currency-codes.ts';

/** A currency before its number. What it multiplies the number by is 1 but for "MEUR 5". */
interface CurrencyBefore {
  readonly first: number;
  readonly code: string;
  /** The rule that read it. */
  readonly by: string;
  readonly scale?: number;
}

/** "$", "A$", "EUR", "Rs.", "MEUR" right before a number. */
export function readCurrencyBefore(words: Words, index: number): CurrencyBefore | null {
  if (!words[index - 1]) return null;
  for (const read of FORMS) {
    const currency = read(words, index);
    if (currency) return currency;
  }
  return null;
}

/** Where the number of an amount begins that may have its currency before it. */
export function skipCurrency(words: Words, index: number): number {
  const { currencySigns, dollarPrefixes } = words.language.currencies;
  const word = normAt(words, index);
  if (currencySigns.has(word) || findCode(words[index]?.text ?? '', words.language) !== undefined) return index + 1;
  return dollarPrefixes.has(word) && normAt(words, index + 1) === '$' ? index + 2 : index;
}

type Form = (words: Words, index: number) => CurrencyBefore | null;

/** "EUR 5", "RM120"; "TOP 10" is no money. */
const readCode: Form = (words, index) => {
  const { text } = words[index - 1]!;
  const code = findCode(text, words.language);
  const isMoney = code !== undefined && (words[index]!.isGlued || !words.language.currencies.gluedOnlyCodes.has(text));
  return isMoney ? { first: index - 1, code, by: 'figures/money/code' } : null;
};

/** "MEUR 5". */
const readScaledCode: Form = (words, index) => {
  const { text } = words[index - 1]!;
  if (text.length !== 4) return null;
  const { codeScales, currencyCodes } = words.language.currencies;
  const scale = codeScales.get(text[0]!);
  if (scale === undefined) return null;
  const code = text.slice(1);
  return currencyCodes.has(code) ? { first: index - 1, code, scale, by: 'figures/money/scaled-code' } : null;
};

/** "R500", and "£6" and "¥6" as plain ASCII writes them: "PS6", "Y=6". */
const readGluedLetters: Form = (words, index) => {
  const { text, isGlued } = words[index - 1]!;
  if (!words[index]!.isGlued) return null;
  const code = words.language.currencies.gluedLetters.get(text);
  if (code !== undefined) return { first: index - 1, code, by: 'figures/money/letters' };
  return text === '=' && isGlued && normAt(words, index - 2) === 'y'
    ? { first: index - 2, code: 'JPY', by: 'figures/money/letters' }
    : null;
};

/** "Rs. 500". */
const readRupees: Form = (words, index) =>
  words[index - 1]!.text === '.' && normAt(words, index - 2) === 'rs'
    ? { first: index - 2, code: 'INR', by: 'figures/money/rupees' }
    : null;

/** "$US 5", "$A20", as the antipodes write it. */
const readSignedLetters: Form = (words, index) => {
  const code = words.language.currencies.dollarPrefixes.get(normAt(words, index - 1));
  return code !== undefined && words[index - 1]!.isGlued && normAt(words, index - 2) === '$'
    ? { first: index - 2, code, by: 'figures/money/dollar' }
    : null;
};

/** "€5", "Hong Kong $100", "A$5". */
const readSign: Form = (words, index) => {
  const { text } = words[index - 1]!;
  const code = words.language.currencies.currencySigns.get(text);
  if (code === undefined) return null;
  if (text !== '$') return { first: index - 1, code, by: 'figures/money/sign' };
  const country = readCountryBefore(words, index - 2);
  if (country) return country;
  const dollar = readDollarPrefix(words, index - 2);
  return dollar === undefined
    ? { first: index - 1, code, by: 'figures/money/sign' }
    : { first: index - 2, code: dollar, by: 'figures/money/dollar' };
};

/** "Hong Kong $100", "canadian $ 5". */
function readCountryBefore(words: Words, index: number): CurrencyBefore | null {
  const { currencyNames } = words.language.currencies;
  const word = normAt(words, index);
  const long = currencyNames.get(`${normAt(words, index - 1)} ${word} dollar`);
  if (long !== undefined) return { first: index - 1, code: long, by: 'figures/money/country-dollar' };
  const short = currencyNames.get(`${word} dollar`);
  return short === undefined ? null : { first: index, code: short, by: 'figures/money/country-dollar' };
}

const FORMS: readonly Form[] = [readSignedLetters, readCode, readScaledCode, readGluedLetters, readRupees, readSign];
