import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';

/**
 * Gives a shared money, whose unit begins with "?", its country: "The Mexican central bank … 500 pesos". It is that of the country which the document
 * names most, of those that have such money; where it names none, the common one ("pounds"), or just its name ("pesos").
 */
export function createCurrencyResolver(tokens: readonly Token[], language: Language): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    const end = unit.includes('/') ? unit.indexOf('/') : unit.length;
    const name = unit.slice(1, end);
    const code = known.get(name) ?? resolveName(tokens, name, language);
    known.set(name, code);
    return code + unit.slice(end);
  };
}

function resolveName(tokens: readonly Token[], name: string, language: Language): string {
  const fallback = fallbacks(language).get(name) ?? null;
  // A bare dollar is American, unless the text itself sets US dollars apart from its own.
  if (name === 'dollar' && !tokens.some((_, index) => isAmericanDollar(tokens, index, language))) return fallback!;
  return findMostNamed(tokens, name, language) ?? fallback ?? name;
}

const fallbacks = byLanguage(
  ({ currencies }): ReadonlyMap<string, string | null> =>
    new Map(currencies.sharedCurrencies.map(({ names, fallback }) => [names[0]!, fallback])),
);

/** "US$5", "U.S. dollars". */
function isAmericanDollar(tokens: readonly Token[], index: number, { currencies }: Language): boolean {
  const next = tokens[index + 1];
  return (
    next !== undefined && currencies.americanWords.has(tokens[index]!.lower) && currencies.dollarWords.has(next.lower)
  );
}

function findMostNamed(tokens: readonly Token[], name: string, language: Language): string | null {
  const countries = countriesOf(language).get(name)!;
  const counts = new Map<string, number>();
  for (let index = 0; index < tokens.length; index++) {
    const code = countries.get(tokens[index]!.lower)?.find(([words]) => endsAt(tokens, index, words))?.[1];
    // What is set apart is not the text's own; "us" is a pronoun as often as a country.
    if (code !== undefined && !(name === 'dollar' && code === 'USD')) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [code, count] of counts) if (most === null || count > counts.get(most)!) most = code;
  return most;
}

const endsAt = (tokens: readonly Token[], index: number, words: readonly string[]): boolean =>
  words.every((word, at) => tokens[index - words.length + 1 + at]?.lower === word);

/** A country as its words, and the code of its money. */
type Country = readonly [words: readonly string[], code: string];

/** Every country that a shared money may be of, by the last word that names it; those of more words first. */
const countriesOf = byLanguage(
  ({ currencies }): ReadonlyMap<string, ReadonlyMap<string, readonly Country[]>> =>
    new Map(currencies.sharedCurrencies.map(({ names, countries }) => [names[0]!, groupByLastWord(countries)])),
);

function groupByLastWord(lists: readonly (readonly [words: string, code: string])[]): Map<string, Country[]> {
  const groups = new Map<string, Country[]>();
  for (const [list, code] of lists) {
    for (const country of list.split(' ')) {
      const words = country.split('_');
      const group = groups.get(words.at(-1)!) ?? [];
      groups.set(
        words.at(-1)!,
        [...group, [words, code] as const].sort((a, b) => b[0].length - a[0].length),
      );
    }
  }
  return groups;
}
