import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectMonthOrDay } from '../calendar/detect-month-or-day.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { detectDeictic } from '../deictic/detect-deictic.ts';

/** No month has a sixth Monday. */
const MOST_WEEKS = 5;

/** "The first Monday of May", "the last Friday in November 2021", "the second Tuesday of next month". */
export function detectNthWeekday(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const place = readPlace(words, at);
  const weekday =
    place && isCapital(words[place.end]) ? words.language.timexWords.weekdays.get(normAt(words, place.end)) : undefined;
  if (!place || weekday === undefined) return null;
  const joint = place.end + 1;
  if (!words.language.timexWords.monthJoints.has(normAt(words, joint)) || !words[joint + 1]) return null;
  const of = detectMonthOrDay(words, joint + 1) ?? detectDeictic(words, joint + 1);
  return of && isMonth(of.sense)
    ? { end: of.end, sense: { kind: 'nth-weekday', weekday, nth: place.nth, of: of.sense } }
    : null;
}

function readPlace(words: Words, index: number): { end: number; nth: number } | null {
  if (words.language.timexWords.edges.get(normAt(words, index)) === 'last') return { end: index + 1, nth: -1 };
  const ordinal = readOrdinal(words, index);
  return ordinal && ordinal.value <= MOST_WEEKS ? { end: ordinal.end, nth: ordinal.value } : null;
}

const isMonth = (sense: Sense): boolean =>
  (sense.kind === 'calendar' && sense.month !== null && sense.day === null) ||
  sense.kind === 'month' ||
  (sense.kind === 'shifted' && sense.grain === 'month');
