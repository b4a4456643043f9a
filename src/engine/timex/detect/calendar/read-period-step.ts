import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { PeriodStep } from '../../sense.ts';

/** Behind a day: "of last week", "next week", "of the following month", "of the month". */
export function readPeriodStep(
  words: Words,
  index: number,
  period: 'week' | 'month',
): { end: number; step: PeriodStep } | null {
  const { shiftWords, noShiftsOfYears, narrativeShifts, neighbourUnits } = words.language.timexWords;
  const isOf = normAt(words, index) === 'of';
  const hasThe = isOf && normAt(words, index + 1) === 'the';
  const at = index + (isOf ? 1 : 0) + (hasThe ? 1 : 0);
  const isNoun = (place: number): boolean =>
    neighbourUnits.get(normAt(words, place)) === period && normAt(words, place + 1) !== '-';
  if (hasThe && isNoun(at)) return { end: at + 1, step: { shift: 0, from: 'text' } };
  const word = normAt(words, at);
  const shift = shiftWords.get(word);
  if (shift === undefined || noShiftsOfYears.has(word)) return null;
  const noun = normAt(words, at + 1) === 'same' ? at + 2 : at + 1;
  // "That week" without "of" begins a clause.
  if (!isNoun(noun) || (!isOf && word === 'that')) return null;
  return { end: noun + 1, step: { shift, from: narrativeShifts.has(word) ? 'text' : 'publication' } };
}
