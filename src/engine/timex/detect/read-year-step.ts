import { NARRATIVE_SHIFTS, SHIFT_WORDS, YEAR_KINDS } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { YearStep } from '../sense.ts';

type Pieces = readonly Piece[];

/** Behind a date: "of last year", "last year", "of that same year", "of the following year", "of the year". */
export function readYearStep(pieces: Pieces, index: number): { end: number; step: YearStep } | null {
  const isOf = wordAt(pieces, index) === 'of';
  let at = isOf ? index + 1 : index;
  const hasThe = wordAt(pieces, at) === 'the';
  if (hasThe) at++;
  if (isOf && hasThe && readYearNoun(pieces, at) !== null)
    return { end: readYearNoun(pieces, at)!, step: { shift: 0, from: 'publication' } };
  const word = wordAt(pieces, at);
  const shift = SHIFT_WORDS.get(word);
  const end = readYearNoun(pieces, word === 'that' && wordAt(pieces, at + 1) === 'same' ? at + 2 : at + 1);
  // "Past" and "latest" name no year, and "that year" without "of" begins a clause: "in May that year ended".
  if (shift === undefined || end === null || word === 'past' || word === 'latest') return null;
  if (!isOf && word === 'that') return null;
  const isTold = NARRATIVE_SHIFTS.has(word) || (hasThe && word !== 'current');
  return { end, step: { shift, from: isTold ? 'text' : 'publication' } };
}

/** "Year", "fiscal year", but not "year-old" and "years". */
function readYearNoun(pieces: Pieces, index: number): number | null {
  const at = YEAR_KINDS.has(wordAt(pieces, index)) ? index + 1 : index;
  const isBare = wordAt(pieces, at) === 'year' && wordAt(pieces, at + 1) !== '-';
  return isBare ? at + 1 : null;
}
