import { SHARED_CURRENCIES } from '../lang/en/currencies.ts';
import type { Token } from '../layers.ts';

/** Every country that a shared money may be of, by the last word that names it. */
const COUNTRIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  SHARED_CURRENCIES.map(({ names, countries }) => [
    names[0]!,
    new Map(countries.flatMap(([list, code]) => list.split(' ').map((word) => [word.split('_').at(-1)!, code]))),
  ]),
);
const FALLBACKS: ReadonlyMap<string, string | null> = new Map(
  SHARED_CURRENCIES.map(({ names, fallback }) => [names[0]!, fallback]),
);

/**
 * Gives a shared money its country: "The Mexican central bank … 500 pesos". It is that of the country which the document
 * names most, of those that have such money; where it names none, the common one ("pounds"), or just its name ("pesos").
 */
export function createCurrencyResolver(tokens: readonly Token[]): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    if (!unit.startsWith('?')) return unit;
    const [name, ...rate] = unit.slice(1).split('/');
    const code = known.get(name!) ?? resolveName(tokens, name!);
    known.set(name!, code);
    return [code, ...rate].join('/');
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
  for (const { lower } of tokens) {
    const code = countries.get(lower);
    // What is set apart is not the text's own; "us" is a pronoun as often as a country.
    if (code !== undefined && !(name === 'dollar' && code === 'USD')) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [code, count] of counts) if (most === null || count > counts.get(most)!) most = code;
  return most;
}
