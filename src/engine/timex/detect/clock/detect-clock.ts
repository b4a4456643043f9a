import { isBreak } from '../../../grammar/noun-phrase.ts';
import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { plainNumberAt } from '../calendar/detect-year.ts';
import { detectRelative } from '../deictic/detect-deictic.ts';

/** "10:35 a.m. EST Tuesday", "2 p.m.", "noon Friday", "midnight", "17:40". */
export function detectClock(words: Words, index: number): Match | null {
  const clock = readClock(words, index);
  if (!clock) return null;
  let end = clock.end;
  if (words.language.timexWords.timeZones.has(normAt(words, end).replaceAll('.', ''))) end++;
  if (normAt(words, end) === 'time') end++;
  const day = readDay(words, end);
  return { end: day ? day.end : end, sense: { kind: 'time', time: clock.time, day: day ? day.sense : null } };
}

const pad = (n: number): string => String(n).padStart(2, '0');

function readClock(words: Words, index: number): { end: number; time: string } | null {
  const word = normAt(words, index);
  if (word === 'noon' || word === 'midday') return { end: index + 1, time: 'T12:00' };
  if (word === 'midnight') return { end: index + 1, time: 'T24:00' };
  const known = readOclock(words, index) ?? readMilitary(words, index);
  if (known) return known;
  const hour = plainNumberAt(words, index);
  if (!(hour >= 0)) return null;
  const minute = readMinute(words, index + 1);
  const at = minute ? minute.end : index + 1;
  const half = readHalfOfDay(words, at);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    return { end: half.end, time: `T${pad((hour % 12) + half.hours)}:${pad(minute?.value ?? 0)}` };
  }
  const part = hour >= 1 && hour <= 12 ? readPartBehind(words, at) : null;
  if (part) return { end: part.end, time: `T${pad((hour % 12) + part.hours)}:${pad(minute?.value ?? 0)}` };
  const shared = hour <= 12 ? readSharedHalf(words, at) : null;
  if (shared !== null) return { end: at, time: `T${pad((hour % 12) + shared)}:${pad(minute?.value ?? 0)}` };
  if (minute && (hour < 24 || (hour === 24 && minute.value === 0)))
    return { end: normAt(words, at) === 'hrs' ? at + 1 : at, time: `T${pad(hour)}:${pad(minute.value)}` };
  return null;
}

/** "From 9 to 11 a.m.": the half of the day is said once, of the end. */
function readSharedHalf(words: Words, index: number): number | null {
  if (!['-', 'and', 'to'].includes(normAt(words, index))) return null;
  const hour = plainNumberAt(words, index + 1);
  if (!(hour >= 1 && hour <= 12)) return null;
  const minute = readMinute(words, index + 2);
  const half = readHalfOfDay(words, minute ? minute.end : index + 2);
  // "From 11 to 1 p.m." begins in the other half.
  const first = plainNumberAt(words, index - 1);
  return half && first % 12 < hour % 12 ? half.hours : null;
}

/** "At night", "at dawn", "in the morning", "overnight": some part of a day that other words name, if any do. */
export function detectVaguePart(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const part = word === 'overnight' ? 'NI' : words.language.timexWords.partsOfDay.get(word);
  const before = normAt(words, index - 1);
  const isIn = before === 'the' && normAt(words, index - 2) === 'in';
  const isPart = part !== undefined && (word === 'overnight' || before === 'at' || isIn);
  const next = words[index + 1];
  // "In the morning session".
  if (!isPart || !(isBreak(next, words.language) || next?.norm === 'and')) return null;
  return {
    end: index + 1,
    sense: { kind: 'time', time: `T${part}`, day: { kind: 'fixed', type: 'DATE', value: 'XXXX-XX-XX' } },
  };
}

/** "6:30 in the morning", "9 at night". */
function readPartBehind(words: Words, index: number): { end: number; hours: number } | null {
  const isIn = normAt(words, index) === 'in' && normAt(words, index + 1) === 'the';
  const at = isIn ? index + 2 : index + 1;
  const part = isIn || normAt(words, index) === 'at' ? normAt(words, at) : '';
  if (!(isIn ? /^(?:morning|afternoon|evening)$/ : /^night$/).test(part) || !isBreak(words[at + 1], words.language))
    return null;
  return { end: at + 1, hours: part === 'morning' ? 0 : 12 };
}

/** "At 0530 hours", "0330 GMT"; "2000 hours of work" are a length. */
function readMilitary(words: Words, index: number): { end: number; time: string } | null {
  const digits = words[index]?.text ?? '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const behind = normAt(words, index + 1);
  const isHours = (behind === 'hours' || behind === 'hrs') && (digits[0] === '0' || normAt(words, index - 1) === 'at');
  if (!isHours && behind !== 'gmt') return null;
  return { end: isHours ? index + 2 : index + 1, time: `T${digits.slice(0, 2)}:${digits.slice(2)}` };
}

/** "Three o'clock in the morning", "5 o'clock". */
function readOclock(words: Words, index: number): { end: number; time: string } | null {
  if (normAt(words, index + 1) !== "o'clock") return null;
  const hour = words.language.numberWords.cardinals.get(normAt(words, index)) ?? plainNumberAt(words, index);
  if (!(hour >= 1 && hour <= 12)) return null;
  const part =
    normAt(words, index + 2) === 'in' && normAt(words, index + 3) === 'the'
      ? words.language.timexWords.partsOfDay.get(normAt(words, index + 4))
      : undefined;
  const isLate = (part === 'AF' || part === 'EV') && hour < 12;
  return { end: part === undefined ? index + 2 : index + 5, time: `T${pad(isLate ? hour + 12 : hour)}:00` };
}

/** ":35", with or without seconds. */
function readMinute(words: Words, index: number): { end: number; value: number } | null {
  const minute = words[index + 1];
  if (words[index]?.text !== ':' || !words[index]!.isGlued || !minute?.isGlued || minute.text.length !== 2) return null;
  const value = plainNumberAt(words, index + 1);
  if (!(value <= 59)) return null;
  const hasSeconds =
    words[index + 2]?.text === ':' && words[index + 3]?.isGlued && plainNumberAt(words, index + 3) <= 59;
  return { end: hasSeconds ? index + 4 : index + 2, value };
}

/** "a.m.", "pm", "p.m" with its full stop left behind. */
function readHalfOfDay(words: Words, index: number): { end: number; hours: number } | null {
  const word = normAt(words, index).replaceAll('.', '');
  if (word === 'am' || word === 'pm') return { end: index + 1, hours: word === 'pm' ? 12 : 0 };
  const isSplit =
    (word === 'a' || word === 'p') && normAt(words, index + 1) === '.' && normAt(words, index + 2) === 'm';
  return isSplit ? { end: index + 3, hours: word === 'p' ? 12 : 0 } : null;
}

/** The day behind a clock time: "Tuesday", "on Tuesday", ", Oct. 26", "yesterday", "in the morning". */
function readDay(words: Words, index: number): { end: number; sense: Sense } | null {
  const at = normAt(words, index) === 'on' || normAt(words, index) === ',' ? index + 1 : index;
  if (!words[at] || words.language.timexWords.partsOfDay.has(normAt(words, at))) return null;
  const match = detectCalendar(words, at) ?? detectRelative(words, at);
  if (!match) return null;
  const { sense } = match;
  const isDay =
    sense.kind === 'weekday' ||
    (sense.kind === 'calendar' && sense.day !== null) ||
    (sense.kind === 'shifted' && sense.grain === 'day');
  return isDay ? { end: match.end, sense } : null;
}
