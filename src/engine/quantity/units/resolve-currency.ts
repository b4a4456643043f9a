import { SHARED_CURRENCIES } from '../../lang/en/currencies.ts';
import type { Token } from '../../layers/layers.ts';

/** A country as its words, and the code of its money. */
type Country = readonly [words: readonly string[], code: string];

/** Every country that a shared money may be of, by the last word that names it; those of more words first. */
const COUNTRIES: ReadonlyMap<string, ReadonlyMap<string, readonly Country[]>> = new Map(
  SHARED_CURRENCIES.map(({ names, countries }) => [names[0]!, groupByLastWord(countries)]),
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
const FALLBACKS: ReadonlyMap<string, string | null> = new Map(
  SHARED_CURRENCIES.map(({ names, fallback }) => [names[0]!, fallback]),
);

/**
 * Gives a shared money, whose unit begins with "?", its country: "The Mexican central bank … 500 pesos". It is that of the country which the document
 * names most, of those that have such money; where it names none, the common one ("pounds"), or just its name ("pesos").
 */
export function createCurrencyResolver(tokens: readonly Token[]): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    const end = unit.includes('/') ? unit.indexOf('/') : unit.length;
    const name = unit.slice(1, end);
    const code = known.get(name) ?? resolveName(tokens, name);
    known.set(name, code);
    return code + unit.slice(end);
  };
}

function resolveName(tokens: readonly Token[], name: string): string {
  const fallback = FALLBACKS.get(name) ?? null;
  // A bare dollar is American, unless the text itself sets US dollars apart from its own.
  if (name === 'dollar' && !tokens.some((_, index) => isAmericanDollar(tokens, index))) return fallback!;
  return findMostNamed(tokens, name) ?? fallback ?? name;
}

/** "US$5", "U.S. dollars". */
function isAmericanDollar(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (lower !== 'us' && lower !== 'u.s.' && lower !== 'american') return false;
  const next = tokens[index + 1];
  return next !== undefined && (next.text === '$' || next.lower === 'dollar' || next.lower === 'dollars');
}

function findMostNamed(tokens: readonly Token[], name: string): string | null {
  const countries = COUNTRIES.get(name)!;
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
