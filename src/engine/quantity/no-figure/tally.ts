import { isPlural } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** "He went 4-for-6", "12-of-20 for 180 yards", "a 2-for-1 split", "a 5 - to - 1 vote". */
export function skipTally(words: Words, index: number): number {
  const isTally =
    normAt(words, index + 1) === '-' &&
    words.language.noFigureWords.tallyWords.has(normAt(words, index + 2)) &&
    normAt(words, index + 3) === '-' &&
    (words[index + 4]?.kind === 'number' || words.language.numberWords.cardinals.has(normAt(words, index + 4)));
  return isTally ? index + 5 : index;
}

/** "A 50-50 call", "20-20 vision", "9-11". */
export const skipIdiom = (words: Words, index: number): number =>
  normAt(words, index + 1) === '-' &&
  IDIOMS.has(`${words[index]!.text}-${normAt(words, index + 2)}`) &&
  !isPlural(normAt(words, index + 3), words.language) &&
  !detectUnit(words, index + 3)
    ? index + 3
    : index;

const IDIOMS: ReadonlySet<string> = new Set(['20-20', '50-50', '9-11']);
