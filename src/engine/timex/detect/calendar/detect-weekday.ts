import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { detectDayMonth, detectMonthDay, skipFullStop } from './detect-day-and-month.ts';

/** "Tuesday", "Tuesday, 26 October 2022". */
export function detectWeekday(words: Words, index: number): Match | null {
  const { weekdays, shortWeekdays } = words.language.timexWords;
  const { norm } = words[index]!;
  const weekday = weekdays.get(norm);
  if (weekday === undefined || !isCapital(words[index])) return null;
  let at = skipFullStop(words, index + 1);
  if (normAt(words, at) === ',') at++;
  if (normAt(words, at) === 'the') at++;
  const date = words[at] ? (detectMonthDay(words, at) ?? detectDayMonth(words, at)) : null;
  if (date) return date;
  return shortWeekdays.has(norm) ? null : { end: index + 1, sense: { kind: 'weekday', weekday, shift: null } };
}
