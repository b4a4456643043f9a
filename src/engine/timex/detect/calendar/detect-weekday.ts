import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { detectDayMonth, detectMonth, skipFullStop } from './detect-day-and-month.ts';

/** "Tuesday", "Tuesday, 26 October 2022". */
export function detectWeekday(words: Words, index: number): Match | null {
  const piece = words[index]!;
  const weekday = words.language.timexWords.weekdays.get(piece.norm);
  if (weekday === undefined || !isCapital(piece)) return null;
  let at = skipFullStop(words, index + 1);
  if (normAt(words, at) === ',') at++;
  if (normAt(words, at) === 'the') at++;
  const date = words[at] ? (detectMonth(words, at) ?? detectDayMonth(words, at)) : null;
  if (date && date.sense.kind === 'calendar' && date.sense.day !== null) return date;
  if (words.language.timexWords.shortWeekdays.has(piece.norm)) return null;
  return { end: index + 1, sense: { kind: 'weekday', weekday, shift: null } };
}
