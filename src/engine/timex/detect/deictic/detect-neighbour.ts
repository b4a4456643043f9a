import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Word, Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { readOffset } from './detect-ago.ts';

/** "The day before yesterday", "the day after tomorrow", "the week before last", "the year after next". */
export function detectSecondNext(words: Words, index: number): Match | null {
  const { neighbourUnits, farDays, farShifts } = words.language.timexWords;
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const grain = neighbourUnits.get(normAt(words, at));
  if (grain === undefined) return null;
  const phrase = `${normAt(words, at + 1)} ${normAt(words, at + 2)}`;
  if (grain !== 'day' && isCapital(words[at + 3])) return null;
  const shift = (grain === 'day' ? farDays : farShifts).get(phrase);
  return shift === undefined ? null : { end: at + 3, sense: { kind: 'shifted', grain, shift, from: 'publication' } };
}

/** "The day before", "the week after", "the day after Christmas". */
export function detectNeighbour(words: Words, index: number): Match | null {
  const { neighbourUnits, sides } = words.language.timexWords;
  const grain = normAt(words, index) === 'the' ? neighbourUnits.get(normAt(words, index + 1)) : undefined;
  if (grain === undefined) return null;
  const dated = readOffset(words, index + 2, grain, 1);
  if (dated) return dated;
  const shift = sides.get(normAt(words, index + 2));
  return shift !== undefined && isClosed(words, index + 3)
    ? { end: index + 3, sense: { kind: 'shifted', grain, shift, from: 'text' } }
    : null;
}

/** "The Monday after", "the first Friday before Christmas", "the following Tuesday", "the Sunday after 3 May". */
export function detectWeekdayBeside(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'the') return null;
  const { weekdays, shortWeekdays, sides, besideWords, edges } = words.language.timexWords;
  const told = besideWords.get(normAt(words, index + 1));
  const isLed = told !== undefined || edges.get(normAt(words, index + 1)) === 'first';
  const at = isLed ? index + 2 : index + 1;
  const weekday = shortWeekdays.has(normAt(words, at)) ? undefined : weekdays.get(normAt(words, at));
  if (weekday === undefined || !isCapital(words[at])) return null;
  if (told !== undefined) return { end: at + 1, sense: { kind: 'weekday-beside', weekday, side: told, of: null } };
  const side = sides.get(normAt(words, at + 1)) ?? besideWords.get(normAt(words, at + 1));
  return side === undefined ? null : detectBeside(words, at + 2, weekday, side);
}

/** "After Easter", "after", "after that"; what is known by its event alone ("the Monday after the vote") lies nowhere. */
function detectBeside(words: Words, index: number, weekday: number, side: -1 | 1): Match {
  const of = words[index] ? detectCalendar(words, index) : null;
  if (of && isDay(of.sense)) return { end: of.end, sense: { kind: 'weekday-beside', weekday, side, of: of.sense } };
  const isThat = normAt(words, index) === 'that' && !isNoun(words[index + 1]);
  if (isThat || isClosed(words, index))
    return { end: isThat ? index + 1 : index, sense: { kind: 'weekday-beside', weekday, side, of: null } };
  return { end: index - 1, sense: { kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${weekday}` } };
}

const isNoun = (word: Word | undefined): boolean => word?.kind === 'word';

function isClosed(words: Words, index: number): boolean {
  const next = words[index];
  return next === undefined || next.kind === 'mark' || words.language.timexWords.neighbourFollowers.has(next.norm);
}

const isDay = (sense: Sense): boolean =>
  (sense.kind === 'calendar' && sense.day !== null) || (sense.kind === 'holiday' && sense.grain === 'day');
