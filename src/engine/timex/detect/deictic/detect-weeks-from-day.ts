import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectWeekday } from '../calendar/detect-weekday.ts';
import type { Length } from '../length/read-length.ts';

/** So many weeks from a day: "a week on Friday", "a fortnight today", "a week ago on Monday", "two weeks from tomorrow". */
export function detectWeeksFromDay(words: Words, length: Length): Match | null {
  const weeks = countWeeks(length);
  if (weeks === null) return null;
  const { weekSides, lengthPrepositions } = words.language.timexWords;
  const side = weekSides.get(normAt(words, length.end)) ?? null;
  const first = side === null ? length.end : length.end + 1;
  // "A week ago on Monday", "a week from Friday".
  const hasOn = side?.isBare !== true && normAt(words, first) === 'on';
  // "He stayed for two weeks on Monday" says no such thing.
  const isLength = side === null && lengthPrepositions.has(normAt(words, length.first - 1));
  if (isLength) return null;
  const day = readDay(words, hasOn ? first + 1 : first, (side?.sign ?? 1) * 7 * weeks);
  return day && { ...day, by: 'deictic/weeks-from-day' };
}

/** Beyond so many weeks nobody counts from a day. */
const MOST_WEEKS = 1000;

function countWeeks({ unit, value }: Length): number | null {
  if ((unit !== 'W' && unit !== 'F') || value === null || !Number.isInteger(value) || value > MOST_WEEKS) return null;
  return unit === 'F' ? 2 * value : value;
}

/** "Friday", "today", "last Tuesday", "come Sunday", moved by so many days. */
function readDay(words: Words, index: number, shift: number): Match | null {
  const { deicticDays, shiftWords, dayComers } = words.language.timexWords;
  const word = normAt(words, index);
  const days = deicticDays.get(word);
  if (days !== undefined)
    return {
      end: index + 1,
      // "A week yesterday" goes back as "a week tomorrow" goes on.
      sense: {
        kind: 'shifted',
        grain: 'day',
        shift: days + (days < 0 && shift > 0 ? -shift : shift),
        from: 'publication',
      },
    };
  const step = shiftWords.get(word) ?? null;
  const at = step !== null || dayComers.has(word) ? index + 1 : index;
  const of = words[at] ? detectWeekday(words, at) : null;
  if (of?.sense.kind !== 'weekday') return null;
  const weekday: Sense = { ...of.sense, shift: step };
  return {
    end: of.end,
    sense: { kind: 'offset', grain: 'day', shift: step === -1 ? -Math.abs(shift) : shift, of: weekday },
  };
}

/** "Monday week", "Thursday fortnight", "tomorrow week". */
export function withWeeks(words: Words, day: Match): Match {
  const weeks = words.language.timexWords.weeksBehindDays.get(normAt(words, day.end));
  const next = words[day.end + 1];
  if (weeks === undefined || next?.norm === '-' || next?.norm === 'of') return day;
  const end = day.end + 1;
  const { sense } = day;
  if (sense.kind === 'weekday')
    return { ...day, end, sense: { kind: 'offset', grain: 'day', shift: 7 * weeks, of: sense } };
  if (sense.kind !== 'shifted' || sense.grain !== 'day') return day;
  return { ...day, end, sense: { ...sense, shift: sense.shift + (sense.shift < 0 ? -7 : 7) * weeks } };
}
