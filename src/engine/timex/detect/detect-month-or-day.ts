import { MONTHS, SEASONS } from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { Match } from '../sense.ts';
import { detectCalendar } from './detect-calendar.ts';
import { withPartOfDay } from './with-part-of-day.ts';

type Pieces = readonly Piece[];

/** A date with what belongs behind it: "Tuesday night", "the third quarter". */
export function detectDay(pieces: Pieces, index: number): Match | null {
  const match = detectCalendar(pieces, index);
  return match?.sense.kind === 'weekday' ? withPartOfDay(pieces, match.end, match.sense) : match;
}

/** Behind "mid-", "late" or "the end of" months and seasons need no preposition: "late March", "early summer". */
export function detectMonthOrDay(pieces: Pieces, index: number): Match | null {
  const day = detectDay(pieces, index);
  if (day) return day;
  const word = wordAt(pieces, index);
  const month = isCapital(pieces[index]) ? MONTHS.get(word) : undefined;
  if (month !== undefined) return { end: index + 1, sense: { kind: 'calendar', year: null, month, day: null } };
  const season = word.endsWith('s') ? undefined : SEASONS.get(word);
  return season === undefined
    ? null
    : { end: index + 1, sense: { kind: 'part', part: season, year: null, yearShift: null } };
}
