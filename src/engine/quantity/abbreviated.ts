import { isCapital } from '../grammar/words.ts';
import {
  ABBREVIATIONS_BEFORE_NAME,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_THAT_MAY_END,
} from '../lang/en/abbreviations.ts';
import type { Words } from '../layers/layers.ts';

/** Is this the full stop of "Mr. Varden", "J. Varden", "Arbo Corp." or "Feb. 21", which ends no phrase? */
export function isAbbreviationStop(words: Words, index: number): boolean {
  const [before, stop] = [words[index - 1], words[index]];
  if (stop?.text !== '.' || !stop.isGlued || before === undefined || !isCapital(before)) return false;
  return before.text.length === 1 || ABBREVIATIONS.has(before.text);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS_BEFORE_NAME,
  ...ABBREVIATIONS_BEFORE_NUMBER,
  ...ABBREVIATIONS_THAT_MAY_END,
]);
