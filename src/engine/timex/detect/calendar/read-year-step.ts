import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { YearStep } from '../../sense.ts';

/** Behind a date: "of last year", "last year", "of that same year", "of the following year", "of the year". */
export function readYearStep(words: Words, index: number): { end: number; step: YearStep } | null {
  const isOf = normAt(words, index) === 'of';
  let at = isOf ? index + 1 : index;
  const hasThe = normAt(words, at) === 'the';
  if (hasThe) at++;
  const bare = isOf && hasThe ? readYearNoun(words, at) : null;
  if (bare !== null) return { end: bare, step: { shift: 0, from: 'publication' } };
  const { shiftWords, noShiftsOfYears, narrativeShifts } = words.language.timexWords;
  const word = normAt(words, at);
  const shift = shiftWords.get(word);
  const end = readYearNoun(words, word === 'that' && normAt(words, at + 1) === 'same' ? at + 2 : at + 1);
  if (shift === undefined || end === null || noShiftsOfYears.has(word)) return null;
  // "That year" without "of" begins a clause: "in May that year ended".
  if (!isOf && word === 'that') return null;
  const isTold = narrativeShifts.has(word) || (hasThe && word !== 'current');
  return { end, step: { shift, from: isTold ? 'text' : 'publication' } };
}

/** "Year", "fiscal year", but not "year-old" and "years". */
function readYearNoun(words: Words, index: number): number | null {
  const at = words.language.timexWords.yearKinds.has(normAt(words, index)) ? index + 1 : index;
  const isBare = normAt(words, at) === 'year' && normAt(words, at + 1) !== '-';
  return isBare ? at + 1 : null;
}
