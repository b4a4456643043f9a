import { HOLIDAYS } from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import type { Match } from '../sense.ts';
import { readYear } from './detect-year.ts';

type Pieces = readonly Piece[];

/** "Christmas Eve", "Christmas". */
export function detectHoliday(pieces: Pieces, index: number): Match | null {
  if (!isCapital(pieces[index]) || !HOLIDAY_STARTS.has(wordAt(pieces, index))) return null;
  for (let count = 4; count >= 1; count--) {
    const name = joinWords(pieces, index, index + count);
    const date = HOLIDAYS.get(name);
    if (!date) continue;
    const year = readYear(pieces, index + count);
    return {
      end: year ? year.end : index + count,
      sense: { kind: 'calendar', year: year?.value ?? null, month: date[0], day: date[1] },
    };
  }
  return null;
}

const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[' ]/)[0]!));

const joinWords = (pieces: Pieces, first: number, end: number): string =>
  pieces
    .slice(first, end)
    .map((piece, at) => (at && !piece.isGlued ? ` ${piece.word}` : piece.word))
    .join('');
