import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "The two-time champion". */
export const skipManyTime = (words: Words, index: number): number =>
  normAt(words, index + 1) === '-' && normAt(words, index + 2) === 'time' ? index + 3 : index;

/** "20-somethings", "486-based machines", "a 7-Eleven shop". */
export const skipCompound = (words: Words, index: number): number =>
  normAt(words, index + 1) === '-' &&
  (words.language.noFigureWords.numberedCompounds.has(normAt(words, index + 2)) || isNumberOfName(words, index + 2))
    ? index + 3
    : index;

const isNumberOfName = (words: Words, index: number): boolean =>
  isCapital(words[index]) && words[index]!.isGlued && words.language.numberWords.cardinals.has(normAt(words, index));

/** "Half-staff", "half-hearted": no half of anything, as "half-million" and "half-hour" are. */
export function skipHalfOfWord(words: Words, index: number): number {
  if (normAt(words, index) !== 'half' || normAt(words, index + 1) !== '-') return index;
  const { numberWords, units } = words.language;
  const whole = normAt(words, index + 2);
  return numberWords.scales.has(whole) || units.unitWords.has(whole) ? index : index + 1;
}
