import { normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { type Match, type Sense, UNIT_GRAINS } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { detectWeekday } from '../calendar/detect-weekday.ts';
import type { Length } from '../length/read-length.ts';

const fixed = (value: string): Sense => ({ kind: 'fixed', type: 'DATE', value });

/** "Ago", "earlier", "later", "from now" behind a length make it a date, and so does "after Christmas". */
export function detectDistance(words: Words, length: Length): Match | null {
  const weekday = readAgoDay(words, length);
  if (weekday) return weekday;
  const distance = readDirection(words, length.end);
  if (!distance) return detectOffset(words, length);
  const { end, sign, from } = distance;
  // "A year-earlier loss": the article is the noun's.
  if (end > length.end + 1 && from !== 'future' && ['a', 'an'].includes(normAt(words, length.end - 2))) return null;
  if (length.value === null) return { end, sense: fixed(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  const isFortnight = length.unit === 'F';
  const grain = isFortnight ? 'week' : UNIT_GRAINS.get(length.unit);
  const steps = sign * length.value * (isFortnight ? 2 : 1);
  if (grain === undefined || !Number.isInteger(steps) || Math.abs(steps) > 100_000) {
    // "Two hours later" is some hour that the words do not name; "an hour ago" at least is over.
    return from !== 'publication' && (length.unit === 'H' || length.unit === 'MI' || length.unit === 'S')
      ? null
      : { end, sense: fixed(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  }
  const isYearOn = grain === 'year' && length.value === 1 && sign < 0;
  return {
    end,
    sense: {
      kind: 'shifted',
      grain,
      shift: steps,
      from: isYearOn && from !== 'future' ? 'quarter' : from === 'text' ? 'text' : 'publication',
    },
  };
}

/** "A week ago Tuesday", "two weeks ago today". */
function readAgoDay(words: Words, { end, unit, value }: Length): Match | null {
  if (unit !== 'W' || value === null || !Number.isInteger(value) || value > 1000) return null;
  if (normAt(words, end) !== 'ago' || !words[end + 1]) return null;
  if (normAt(words, end + 1) === 'today')
    return { end: end + 2, sense: { kind: 'shifted', grain: 'day', shift: -7 * value, from: 'publication' } };
  const of = detectWeekday(words, end + 1);
  return of?.sense.kind === 'weekday'
    ? { end: of.end, sense: { kind: 'offset', grain: 'day', shift: -7 * value, of: of.sense } }
    : null;
}

function readDirection(words: Words, index: number): { end: number; sign: number; from: string } | null {
  const at = normAt(words, index) === '-' ? index + 1 : index;
  const word = normAt(words, at);
  if (word === 'ago') return { end: at + 1, sign: -1, from: 'publication' };
  if (word === 'earlier') return { end: at + 1, sign: -1, from: 'text' };
  if (word === 'later') return { end: at + 1, sign: 1, from: 'text' };
  if (word === 'from' && (normAt(words, at + 1) === 'now' || normAt(words, at + 1) === 'today'))
    return { end: at + 2, sign: 1, from: 'future' };
  return null;
}

/** "Two days after Christmas", "a week before 4 July 1776". */
function detectOffset(words: Words, { end, unit, value }: Length): Match | null {
  const grain = UNIT_GRAINS.get(unit);
  if (grain === undefined || value === null || !Number.isInteger(value) || value > 100_000) return null;
  return readOffset(words, end, grain, value);
}

/** "Before" or "after" a date that is known finely enough to count from it. */
export function readOffset(words: Words, index: number, grain: Grain, count: number): Match | null {
  const side = normAt(words, index);
  if (side === 'from') return readFromWeekday(words, index + 1, grain, count);
  if ((side !== 'before' && side !== 'after') || !words[index + 1]) return null;
  const of = detectCalendar(words, index + 1);
  if (!of || !isFineEnough(of.sense, grain)) return null;
  return { end: of.end, sense: { kind: 'offset', grain, shift: side === 'before' ? -count : count, of: of.sense } };
}

/** "A week from Tuesday". */
function readFromWeekday(words: Words, index: number, grain: Grain, count: number): Match | null {
  const of = words[index] ? detectWeekday(words, index) : null;
  if (of?.sense.kind !== 'weekday' || (grain !== 'week' && grain !== 'day')) return null;
  const shift = grain === 'week' ? count * 7 : count;
  return { end: of.end, sense: { kind: 'offset', grain: 'day', shift, of: of.sense } };
}

function isFineEnough(sense: Sense, grain: Grain): boolean {
  if (sense.kind === 'holiday') return sense.grain === 'day';
  if (sense.kind !== 'calendar') return false;
  return sense.day !== null || (sense.month !== null ? grain === 'month' || grain === 'year' : grain === 'year');
}
