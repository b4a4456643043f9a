import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { withWeeks } from '../deictic/detect-weeks-from-day.ts';
import { detectCalendar } from './detect-calendar.ts';
import { withPartOfDay } from './with-part-of-day.ts';

/** A date with what belongs behind it: "Tuesday night", "the third quarter". */
export function detectDay(words: Words, index: number): Match | null {
  const match = detectCalendar(words, index);
  if (match?.sense.kind !== 'weekday') return match;
  const later = withWeeks(words, match);
  return later === match ? withPartOfDay(words, match) : later;
}

/** Behind "mid-", "late" or "the end of" months and seasons need no preposition: "late March", "early summer". */
export function detectMonthOrDay(words: Words, index: number): Match | null {
  const day = detectDay(words, index);
  if (day) return day;
  const { months, seasons } = words.language.timexWords;
  const word = normAt(words, index);
  const month = isCapital(words[index]) ? months.get(word) : undefined;
  if (month !== undefined) return { end: index + 1, sense: { kind: 'calendar', year: null, month, day: null } };
  const season = word.endsWith('s') ? undefined : seasons.get(word);
  return season === undefined
    ? null
    : { end: index + 1, sense: { kind: 'part', part: season, year: null, yearShift: null } };
}
