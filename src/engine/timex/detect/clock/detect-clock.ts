import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { detectHyphenedDay } from '../calendar/detect-hyphened-day.ts';
import { detectNumericDay } from '../calendar/detect-numeric-day.ts';
import { detectDeictic } from '../deictic/detect-deictic.ts';
import { readBareDottedHour, readClock, readGluedClock } from './read-clock.ts';
import { skipZone } from './skip-zone.ts';

/** "10:35 a.m. EST Tuesday", "2 p.m.", "noon Friday", "midnight", "17:40". */
export function detectClock(words: Words, index: number): Match | null {
  const clock = readClock(words, index);
  if (!clock) return null;
  const end = skipZone(words, clock.end);
  const day = readDay(words, end);
  return { end: day ? day.end : end, sense: { kind: 'time', time: clock.time, day: day ? day.sense : null } };
}

/** The day behind a clock time: "Tuesday", "on Tuesday", ", Oct. 26", "yesterday"; but "in the morning" is no day. */
function readDay(words: Words, index: number): { end: number; sense: Sense } | null {
  const at = normAt(words, index) === 'on' || normAt(words, index) === ',' ? index + 1 : index;
  if (!words[at] || words.language.timexWords.partsOfDay.has(normAt(words, at))) return null;
  const match = detectCalendar(words, at) ?? detectDeictic(words, at);
  if (!match) return null;
  // "At 9.30 p.m. on Sunday night, 7 June 2015".
  const sense = match.sense.kind === 'time' && match.sense.day ? match.sense.day : match.sense;
  return isOneDay(sense) ? { end: match.end, sense } : null;
}

/** "2020-06-18T10:24", "18-Jun-2020 10:24:57", "18/06/2020, 22.15 GMT": a day that is written for a machine, and its clock. */
export function detectDayAndClock(words: Words, index: number): Match | null {
  const day = detectHyphenedDay(words, index) ?? detectNumericDay(words, index);
  if (!day) return null;
  const at = normAt(words, day.end) === ',' ? day.end + 1 : day.end;
  const clock = readGluedClock(words, day.end) ?? readClock(words, at) ?? readBareDottedHour(words, at);
  return clock && { end: skipZone(words, clock.end), sense: { kind: 'time', time: clock.time, day: day.sense } };
}

const isOneDay = (sense: Sense): boolean =>
  sense.kind === 'weekday' ||
  (sense.kind === 'calendar' && sense.day !== null) ||
  (sense.kind === 'shifted' && sense.grain === 'day');
