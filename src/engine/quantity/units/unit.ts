import type { QuantityKind } from '../../../schema/quantity.ts';
import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** What stands behind a number and says what it is a number of. */
export interface Unit {
  /** Index behind its last piece. */
  readonly end: number;
  readonly kind: QuantityKind;
  readonly code: string;
}

const SHORT_WORDS: ReadonlySet<string> = new Set(['cu', 'deg', 'fl', 'sq']);

/** Names of units with their codes, and the words that they begin with: nearly every other word is no unit at once. */
export interface UnitNames {
  readonly codes: ReadonlyMap<string, string>;
  /** How many words the longest name has that begins with a word. */
  readonly starts: ReadonlyMap<string, number>;
}

export function createUnitNames(codes: ReadonlyMap<string, string>): UnitNames {
  const starts = new Map<string, number>();
  for (const name of codes.keys()) {
    const words = name.split(' ');
    starts.set(words[0]!, Math.max(words.length, starts.get(words[0]!) ?? 0));
  }
  return { codes, starts };
}

/** The longest name of a table at a place, its words in the singular or the plural. */
export function findUnitName(
  words: Words,
  index: number,
  names: UnitNames,
  most: number,
): { end: number; code: string } | null {
  const start = normAt(words, index);
  const longest = Math.max(names.starts.get(start) ?? 0, names.starts.get(toSingular(start, words.language)) ?? 0);
  let written = '';
  let single = '';
  let found: { end: number; code: string } | null = null;
  let at = index;
  for (let count = 1; count <= Math.min(most, longest); count++) {
    // "Kilowatt-hour" is "kilowatt hour".
    if (count > 1 && normAt(words, at) === '-') at++;
    // "Sq. ft.", "fl. oz".
    if (count > 1 && normAt(words, at) === '.' && SHORT_WORDS.has(normAt(words, at - 1))) at++;
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
