import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** Degrees of a temperature whose scale nobody tells: half of the readers would take another one for it. */
export const DEGREE = '{degree}';

/** Are the degrees that end at a place those of a temperature: "2 degrees warmer", "3 degrees above normal", "a high of 31 degrees"? */
export function isTemperature(words: Words, first: number, end: number): boolean {
  const { temperatureWords, temperatureLevels, temperatureExtremes, angleWords } = words.language.units;
  if (temperatureWords.has(normAt(words, end))) return true;
  if (words.language.quantityWords.comparingWords.has(normAt(words, end)))
    for (let at = end + 1; at < end + 4; at++) if (temperatureLevels.has(normAt(words, at))) return true;
  let isWarm = false;
  for (let at = Math.max(0, first - WIDTH); at < Math.min(words.length, end + WIDTH); at++) {
    const word = normAt(words, at);
    if (angleWords.has(word)) return false;
    if (temperatureWords.has(word) || (temperatureExtremes.has(word) && normAt(words, at + 1) === 'of')) isWarm = true;
  }
  return isWarm;
}

const WIDTH = 12;
