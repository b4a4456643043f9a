import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { Match } from '../sense.ts';
import { detectDayMonth, detectMonth, skipFullStop } from './detect-day-and-month.ts';

type Pieces = readonly Piece[];

/** "Tuesday", "Tuesday, 26 October 2022". */
export function detectWeekday(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  const weekday = WEEKDAYS.get(piece.word);
  if (weekday === undefined || !isCapital(piece)) return null;
  let at = skipFullStop(pieces, index + 1);
  if (wordAt(pieces, at) === ',') at++;
  if (wordAt(pieces, at) === 'the') at++;
  const date = pieces[at] ? (detectMonth(pieces, at) ?? detectDayMonth(pieces, at)) : null;
  if (date && date.sense.kind === 'calendar' && date.sense.day !== null) return date;
  if (SHORT_WEEKDAYS.has(piece.word)) return null;
  return { end: index + 1, sense: { kind: 'weekday', weekday, shift: null } };
}
