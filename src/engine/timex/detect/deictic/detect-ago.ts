import { normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { type Match, type Sense, UNIT_GRAINS } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { detectWeekday } from '../calendar/detect-weekday.ts';
import type { Length } from '../length/read-length.ts';
import { detectWeeksFromDay } from './detect-weeks-from-day.ts';

/** "Ago", "earlier", "later", "from now" behind a length make it a date, and so does "after Christmas". */
export function detectAgo(words: Words, length: Length): Match | null {
  const day = detectWeeksFromDay(words, length);
  if (day) return day;
  const ago = detectDistance(words, length);
  return ago ? { ...ago, by: 'deictic/ago' } : detectOffset(words, length);
}

/** "Two months ago", "a year earlier", "three days later", "ten years from now". */
function detectDistance(words: Words, length: Length): Match | null {
  const direction = readDirection(words, length.end);
  if (!direction || isOfNoun(words, length, direction)) return null;
  const { end, sign, from } = direction;
  const grain = length.unit === 'F' ? 'week' : UNIT_GRAINS.get(length.unit);
  const steps = sign * (length.value ?? Number.NaN) * (length.unit === 'F' ? 2 : 1);
  if (grain !== undefined && isCountOfSteps(steps)) {
    const isYearOn = grain === 'year' && steps === -1;
    return { end, sense: { kind: 'shifted', grain, shift: steps, from: isYearOn ? 'quarter' : from } };
  }
  if (isSomeHour(length, direction)) return null;
  return { end, sense: { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
}

/** More steps than these are no date. */
const isCountOfSteps = (count: number): boolean => Number.isInteger(count) && Math.abs(count) <= 100_000;

interface Direction {
  readonly end: number;
  readonly sign: -1 | 1;
  readonly from: 'publication' | 'text';
  readonly isFromNow: boolean;
}

function readDirection(words: Words, index: number): Direction | null {
  const { directions, nowWords } = words.language.timexWords;
  const at = normAt(words, index) === '-' ? index + 1 : index;
  const direction = directions.get(normAt(words, at));
  if (direction) return { end: at + 1, ...direction, isFromNow: false };
  return normAt(words, at) === 'from' && nowWords.has(normAt(words, at + 1))
    ? { end: at + 2, sign: 1, from: 'publication', isFromNow: true }
    : null;
}

/** "A year-earlier loss": the article is the noun's. */
const isOfNoun = (words: Words, { end }: Length, { isFromNow }: Direction): boolean =>
  !isFromNow &&
  normAt(words, end) === '-' &&
  words.language.functionWords.indefiniteArticles.has(normAt(words, end - 2));

/** "Two hours later" is some hour that the words do not name; "an hour ago" at least is over, and "hours later" is later. */
const isSomeHour = ({ unit, value }: Length, { from, isFromNow }: Direction): boolean =>
  value !== null && (from === 'text' || isFromNow) && (unit === 'H' || unit === 'MI' || unit === 'S');

/** "Two days after Christmas", "a week before 4 July 1776". */
function detectOffset(words: Words, { end, unit, value }: Length): Match | null {
  const grain = UNIT_GRAINS.get(unit);
  return grain !== undefined && value !== null && isCountOfSteps(value) ? readOffset(words, end, grain, value) : null;
}

const OFFSET = 'deictic/before-and-after';

/** "Before" or "after" a date that is known finely enough to count from it. */
export function readOffset(words: Words, index: number, grain: Grain, count: number): Match | null {
  if (normAt(words, index) === 'from') return readFromWeekday(words, index + 1, grain, count);
  const sign = words.language.timexWords.sides.get(normAt(words, index));
  if (sign === undefined || !words[index + 1]) return null;
  const of = detectCalendar(words, index + 1);
  if (!of || !isFineEnough(of.sense, grain)) return null;
  return { end: of.end, sense: { kind: 'offset', grain, shift: sign * count, of: of.sense }, by: OFFSET };
}

/** "A week from Tuesday". */
function readFromWeekday(words: Words, index: number, grain: Grain, count: number): Match | null {
  const of = words[index] ? detectWeekday(words, index) : null;
  if (of?.sense.kind !== 'weekday' || (grain !== 'week' && grain !== 'day')) return null;
  const shift = grain === 'week' ? count * 7 : count;
  return { end: of.end, sense: { kind: 'offset', grain: 'day', shift, of: of.sense }, by: OFFSET };
}

function isFineEnough(sense: Sense, grain: Grain): boolean {
  if (sense.kind === 'holiday') return sense.grain === 'day';
  if (sense.kind !== 'calendar') return false;
  return sense.day !== null || grain === 'year' || (sense.month !== null && grain === 'month');
}
