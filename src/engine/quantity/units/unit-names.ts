import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Units } from '../../language/units.ts';
import type { Words } from '../../layers/layers.ts';
import { toPower } from './power.ts';
import type { Code } from './unit.ts';

/** Names with their codes, and the words that they begin with: nearly every other word is no unit at once. */
export interface UnitNames {
  readonly codes: ReadonlyMap<string, string>;
  /** How many words the longest name has that begins with a word. */
  readonly starts: ReadonlyMap<string, number>;
}

/** The names of physical units and lengths of time. */
export const unitNames = byLanguage(({ units }) =>
  createUnitNames(new Map([...units.unitWords, ...listPowerNames(units)])),
);

/** The names of money. */
export const moneyNames = byLanguage(({ currencies }) => createUnitNames(currencies.currencyNames));

/** The longest name of a table at a place, its words in the singular or the plural. */
export function findUnitName(words: Words, index: number, names: UnitNames, most: number): Code | null {
  const start = normAt(words, index);
  const longest = Math.max(names.starts.get(start) ?? 0, names.starts.get(toSingular(start, words.language)) ?? 0);
  let written = '';
  let single = '';
  let found: Code | null = null;
  let at = index;
  for (let count = 1; count <= Math.min(most, longest); count++) {
    // "Kilowatt-hour" is "kilowatt hour".
    if (count > 1 && normAt(words, at) === '-') at++;
    // "Sq. ft.", "fl. oz".
    if (count > 1 && normAt(words, at) === '.' && words.language.units.stoppedWords.has(normAt(words, at - 1))) at++;
    const word = normAt(words, at);
    if (!word) break;
    written += count > 1 ? ` ${word}` : word;
    single += count > 1 ? ` ${toSingular(word, words.language)}` : toSingular(word, words.language);
    const code = names.codes.get(written) ?? names.codes.get(single);
    at++;
    if (code !== undefined) found = { end: at, code };
  }
  return found;
}

/** "Square mile", "cu ft", "metre cubed". */
const listPowerNames = ({ lengths, powersBefore, powersBehind }: Units): [string, string][] =>
  [...lengths].flatMap(([name, code]) => [
    ...[...powersBefore].map(([word, power]): [string, string] => [`${word} ${name}`, toPower(code, power)]),
    ...(name.length > 2
      ? [...powersBehind].map(([word, power]): [string, string] => [`${name} ${word}`, toPower(code, power)])
      : []),
  ]);

function createUnitNames(codes: ReadonlyMap<string, string>): UnitNames {
  const starts = new Map<string, number>();
  for (const name of codes.keys()) {
    const words = name.split(' ');
    starts.set(words[0]!, Math.max(words.length, starts.get(words[0]!) ?? 0));
  }
  return { codes, starts };
}
