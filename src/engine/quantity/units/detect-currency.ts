import { isPlural } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, LOWER_CODES } from '../../lang/en/currencies.ts';
import type { Words } from '../../layers/layers.ts';
import { createUnitNames, findUnitName, type Unit } from './unit.ts';

export const MONEY_NAMES = createUnitNames(CURRENCY_NAMES);

/** Money behind an amount: "dollars", "Australian dollars", "EUR", "10 $", "164p". */
export function detectCurrency(words: Words, index: number): Unit | null {
  const piece = words[index];
  if (!piece) return null;
  const next = words[index + 1];
  const sign = words.language.currencies.currencySigns.get(piece.text);
  // "10 $" and "100元", but in "5 $10 bills" the sign belongs to the next number.
  if (sign !== undefined) return next?.kind === 'number' ? null : createMoney(index + 1, sign);
  // "25 US$" and "10 A$".
  if (next?.text === '$' && next.isGlued && words[index + 2]?.kind !== 'number') {
    const dollar = readDollarPrefix(words, index);
    if (dollar !== undefined) return createMoney(index + 2, dollar);
  }
  const name = findUnitName(words, index, MONEY_NAMES, 4);
  if (name && !isCompound(words, name.end)) return createMoney(name.end, name.code);
  // Behind a number "dm" is a length.
  const code = piece.norm === 'dm' ? undefined : findCode(piece.text);
  if (
    code !== undefined &&
    next?.kind !== 'number' &&
    (piece.isGlued || !words.language.currencies.gluedOnlyCodes.has(piece.text))
  )
    return createMoney(index + 1, code);
  // "A dividend of 25c a share".
  if (piece.norm === 'c' && piece.isGlued && RATE_STARTS.has(normAt(words, index + 1)))
    return createMoney(index + 1, 'USX');
  const tight = words.language.currencies.tightCodes.get(piece.text);
  return tight !== undefined && (piece.isGlued || next === undefined || next.kind === 'mark' || next.norm === 'at')
    ? createMoney(index + 1, tight)
    : null;
}

/** "50 Bitcoin Machines" are machines. */
const isCompound = (words: Words, end: number): boolean =>
  isCapital(words[end]) &&
  isCapital(words[end - 1]) &&
  isPlural(normAt(words, end), words.language) &&
  !isPlural(normAt(words, end - 1), words.language);

const RATE_STARTS: ReadonlySet<string> = new Set(['/', 'a', 'each', 'per']);

const createMoney = (end: number, code: string): Unit => ({ end, kind: 'money', code });

/** A currency before its number. What it multiplies the number by is 1 but for "MEUR 5". */
interface CurrencyBefore {
  readonly first: number;
  readonly code: string;
  readonly scale?: number;
}

/** "$", "A$", "EUR", "Rs.", "MEUR" right before a number. */
export function readCurrencyBefore(words: Words, index: number): CurrencyBefore | null {
  const sign = words[index - 1];
  if (!sign) return null;
  const code = findCode(sign.text);
  if (code !== undefined && (words[index]!.isGlued || !words.language.currencies.gluedOnlyCodes.has(sign.text)))
    return { first: index - 1, code };
  const scale = SCALE_LETTERS.get(sign.text[0]!);
  if (scale !== undefined && sign.text.length === 4 && words.language.currencies.currencyCodes.has(sign.text.slice(1)))
    return { first: index - 1, code: sign.text.slice(1), scale };
  if (sign.text === 'R' && words[index]!.isGlued) return { first: index - 1, code: 'ZAR' };
  // "£6" and "¥6" as plain ASCII writes them.
  if (sign.text === 'PS' && words[index]!.isGlued) return { first: index - 1, code: 'GBP' };
  if (sign.text === '=' && normAt(words, index - 2) === 'y' && sign.isGlued && words[index]!.isGlued)
    return { first: index - 2, code: 'JPY' };
  if (sign.text === '.' && normAt(words, index - 2) === 'rs') return { first: index - 2, code: 'INR' };
  const currency = words.language.currencies.currencySigns.get(sign.text);
  if (currency === undefined) return null;
  const country = sign.text === '$' ? readCountryBefore(words, index - 2) : null;
  if (country) return country;
  const dollar = sign.text === '$' ? readDollarPrefix(words, index - 2) : undefined;
  return dollar === undefined ? { first: index - 1, code: currency } : { first: index - 2, code: dollar };
}

const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['B', 1e9],
  ['K', 1e3],
  ['M', 1e6],
]);

/** "Hong Kong $100", "canadian $ 5". */
function readCountryBefore(words: Words, index: number): CurrencyBefore | null {
  const word = normAt(words, index);
  for (const [first, name] of [
    [index - 1, `${normAt(words, index - 1)} ${word}`],
    [index, word],
  ] as const) {
    const code = words.language.currencies.currencyNames.get(`${name} dollar`);
    if (code !== undefined) return { first, code };
  }
  return null;
}

/** "A$5" and "HK $5"; "a $5 million loan" is no Australian one. */
function readDollarPrefix(words: Words, index: number): string | undefined {
  const letters = words[index];
  if (!letters) return undefined;
  const isPrefix =
    words[index + 1]!.isGlued ||
    words.language.currencies.sureDollarPrefixes.has(letters.norm) ||
    (isCapital(letters) && (letters.norm.length > 1 || LOOSE_LETTERS.has(letters.norm)));
  return isPrefix ? words.language.currencies.dollarPrefixes.get(letters.norm) : undefined;
}

/** "S $5" is Singaporean; "with Jay Z $5 million" is not Zimbabwean. */
const LOOSE_LETTERS: ReadonlySet<string> = new Set(['c', 's']);

const findCode = (text: string): string | undefined => ANY_CODES.get(text);

/** "EUR", and "eur" where small letters may be a code. */
const ANY_CODES: ReadonlyMap<string, string> = new Map([
  ...[...LOWER_CODES].flatMap((code): [string, string][] => {
    const money = CURRENCY_CODES.get(code.toUpperCase());
    return money === undefined ? [] : [[code, money]];
  }),
  ...CURRENCY_CODES,
]);

/** Where the number of an amount begins that may have its currency before it. */
export function skipCurrency(words: Words, index: number): number {
  if (
    words.language.currencies.currencySigns.has(normAt(words, index)) ||
    findCode(words[index]?.text ?? '') !== undefined
  )
    return index + 1;
  return words.language.currencies.dollarPrefixes.has(normAt(words, index)) && normAt(words, index + 1) === '$'
    ? index + 2
    : index;
}
