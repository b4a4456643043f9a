import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectMonthOrDay } from '../calendar/detect-month-or-day.ts';
import { detectWeekday } from '../calendar/detect-weekday.ts';
import { detectDeictic } from '../deictic/detect-deictic.ts';
import { detectNamedDay } from '../deictic/detect-reference.ts';
import { detectWithThe } from '../detect-with-the.ts';
import { createDetectors, detectFirst, detectLongest } from '../detector.ts';

/** "Early 2022", "mid-July", "late last week", "the end of the month". */
export function detectEarlyAndLate(words: Words, index: number): Match | null {
  const { modWords, modAdjectives, modJoints } = words.language.timexWords;
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const word = normAt(words, at);
  const mod = modWords.get(word);
  if (mod === undefined) return null;
  const joint = normAt(words, at + 1);
  // "The end of", but "late" and "late in".
  const isAdjective = modAdjectives.has(word);
  if (!isAdjective && joint !== 'of') return null;
  const core = joint === 'of' || joint === '-' || (isAdjective && modJoints.has(joint)) ? at + 2 : at + 1;
  const match = words[core] ? detectLongest(DATES, words, core) : null;
  return match && canTakeMod(match.sense) ? { end: match.end, sense: match.sense, mod } : null;
}

const DATES = createDetectors([
  { id: 'calendar', detect: detectMonthOrDay },
  { id: 'deictic', detect: detectDeictic },
  { id: 'with-the', detect: detectWithThe },
]);

const canTakeMod = (sense: Sense): boolean =>
  !(sense.kind === 'fixed' && (sense.type !== 'DATE' || sense.value.endsWith('REF')));

/** "Earlier this year", "later that day", "later in the year", "later yesterday". */
export const detectEarlierAndLater = (words: Words, index: number): Match | null =>
  words.language.timexWords.earlierWords.has(normAt(words, index))
    ? detectFirst(BEHIND_EARLIER, words, index + 1)
    : null;

/** Each of these begins behind "earlier" or "later". */
const BEHIND_EARLIER = createDetectors([
  { id: 'part-of/earlier-day', detect: detectEarlierDay },
  { id: 'part-of/later-in', detect: detectLaterIn },
  { id: 'part-of/earlier-this', detect: detectEarlierThis },
]);

/** "Earlier Sunday", "later on Tuesday", "later yesterday". */
function detectEarlierDay(words: Words, index: number): Match | null {
  const core = normAt(words, index) === 'on' ? index + 1 : index;
  const day = words[core] ? (detectWeekday(words, core) ?? detectNamedDay(words, core)) : null;
  return day && (day.sense.kind === 'weekday' || day.sense.kind === 'shifted') ? day : null;
}

/** "Later in the summer", "later in the year". */
function detectLaterIn(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'in') return null;
  const { seasons, neighbourUnits } = words.language.timexWords;
  const noun = normAt(words, index + 2);
  const season = normAt(words, index + 1) === 'the' ? seasons.get(noun) : undefined;
  if (season !== undefined)
    return { end: index + 3, sense: { kind: 'part', part: season, year: null, yearShift: null } };
  const grain = neighbourUnits.get(noun);
  return grain === undefined ? null : { end: index + 3, sense: { kind: 'shifted', grain, shift: 0, from: 'text' } };
}

/** "Earlier this year", "later that day". */
function detectEarlierThis(words: Words, index: number): Match | null {
  if (!words.language.timexWords.earlierFollowers.has(normAt(words, index))) return null;
  const match = detectDeictic(words, index);
  return match && { ...match, by: 'part-of/earlier-this' };
}

/** "The early hours of Monday", "the early morning hours of 30 April". */
export function detectEarlyHours(words: Words, index: number): Match | null {
  const { modWords, partsOfDay, units } = words.language.timexWords;
  let at = normAt(words, index) === 'the' ? index + 1 : index;
  const word = normAt(words, at);
  if (modWords.get(word) !== 'START') return null;
  at = partsOfDay.get(normAt(words, at + 1)) === 'MO' ? at + 2 : at + 1;
  if (units.get(normAt(words, at)) !== 'H' || !words.language.timexWords.partOfDayJoints.has(normAt(words, at + 1)))
    return null;
  const day = words[at + 2] ? detectLongest(DATES, words, at + 2) : null;
  const isDay = day?.sense.kind === 'weekday' || (day?.sense.kind === 'calendar' && day.sense.day !== null);
  return isDay ? { end: day!.end, sense: { kind: 'time', time: 'TMO', day: day!.sense } } : null;
}
