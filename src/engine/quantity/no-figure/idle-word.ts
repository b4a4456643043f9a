import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "One day it will end" is no length of time, as "within one day" and "one day later" are. */
export function skipOneDay(words: Words, index: number): number {
  if (normAt(words, index) !== 'one' || normAt(words, index + 1) !== 'day') return index;
  const { functionWords, quantityWords } = words.language;
  const isLength =
    functionWords.prepositions.has(normAt(words, index - 1)) ||
    quantityWords.timeDistances.has(normAt(words, index + 2));
  return isLength ? index : index + 1;
}

/** "The past decade and a half": no half of what follows. */
export const skipAndAHalf = (words: Words, index: number): number =>
  normAt(words, index) === 'half' &&
  normAt(words, index - 1) === 'a' &&
  normAt(words, index - 2) === 'and' &&
  words.language.units.unitWords.has(toSingular(normAt(words, index - 3), words.language))
    ? index + 1
    : index;
