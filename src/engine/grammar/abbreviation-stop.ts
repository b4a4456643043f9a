import { byLanguage } from '../language/by-language.ts';
import type { Words } from '../layers/layers.ts';
import { isCapital } from './words.ts';

/** Is this the full stop of "Mr. Varden", "J. Varden", "Arbo Corp." or "Feb. 21", which ends no phrase? */
export function isAbbreviationStop(words: Words, index: number): boolean {
  const [before, stop] = [words[index - 1], words[index]];
  if (stop?.text !== '.' || !stop.isGlued || before === undefined || !isCapital(before)) return false;
  return before.text.length === 1 || allAbbreviations(words.language).has(before.text);
}

const allAbbreviations = byLanguage(
  ({ abbreviations }): ReadonlySet<string> =>
    new Set([
      ...abbreviations.abbreviationsBeforeName,
      ...abbreviations.abbreviationsBeforeNumber,
      ...abbreviations.abbreviationsThatMayEnd,
    ]),
);
