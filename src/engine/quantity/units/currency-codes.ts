import { isCapital } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';

/** "EUR", and "eur" where small letters may be a code. */
export const findCode = (text: string, language: Language): string | undefined => codes(language).get(text);

const codes = byLanguage(
  ({ currencies: { currencyCodes, lowerCodes } }): ReadonlyMap<string, string> =>
    new Map([
      ...[...lowerCodes].flatMap((code): [string, string][] => {
        const money = currencyCodes.get(code.toUpperCase());
        return money === undefined ? [] : [[code, money]];
      }),
      ...currencyCodes,
    ]),
);

/** "A$5" and "HK $5"; "a $5 million loan" is no Australian one. */
export function readDollarPrefix(words: Words, index: number): string | undefined {
  const letters = words[index];
  if (!letters) return undefined;
  const { sureDollarPrefixes, looseDollarLetters, dollarPrefixes } = words.language.currencies;
  const isPrefix =
    words[index + 1]!.isGlued ||
    sureDollarPrefixes.has(letters.norm) ||
    (isCapital(letters) && (letters.norm.length > 1 || looseDollarLetters.has(letters.norm)));
  return isPrefix ? dollarPrefixes.get(letters.norm) : undefined;
}
