import { isBreak } from '../../../grammar/noun-phrase.ts';
import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectCalendar } from '../calendar/detect-calendar.ts';
import { plainNumberAt } from '../calendar/read-year.ts';
import { detectDeictic } from '../deictic/detect-deictic.ts';

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

/** A time of day as TIMEX3 writes it behind the day. */
interface Clock {
  readonly end: number;
  readonly time: string;
}

const renderTime = (hour: number, minute: number): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const readClock = (words: Words, index: number): Clock | null =>
  readNamedHour(words, index) ?? readOclock(words, index) ?? readMilitary(words, index) ?? readHour(words, index);

/** "Noon", "midnight". */
function readNamedHour(words: Words, index: number): Clock | null {
  const time = words.language.timexWords.namedHours.get(normAt(words, index));
  return time === undefined ? null : { end: index + 1, time };
}

/** "Three o'clock in the morning", "5 o'clock". */
function readOclock(words: Words, index: number): Clock | null {
  if (normAt(words, index + 1) !== "o'clock") return null;
  const hour = words.language.numberWords.cardinals.get(normAt(words, index)) ?? plainNumberAt(words, index);
  if (!(hour >= 1 && hour <= 12)) return null;
  const part = isInThe(words, index + 2)
    ? words.language.timexWords.partsOfDay.get(normAt(words, index + 4))
    : undefined;
  const isLate = (part === 'AF' || part === 'EV') && hour < 12;
  return { end: part === undefined ? index + 2 : index + 5, time: renderTime(isLate ? hour + 12 : hour, 0) };
}

/** "At 0530 hours", "0330 GMT"; "2000 hours of work" are a length. */
function readMilitary(words: Words, index: number): Clock | null {
  const digits = words[index]?.text ?? '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const behind = normAt(words, index + 1);
  const isHours =
    words.language.timexWords.militaryHours.has(behind) && (digits[0] === '0' || normAt(words, index - 1) === 'at');
  if (!isHours && behind !== 'gmt') return null;
  return { end: isHours ? index + 2 : index + 1, time: `T${digits.slice(0, 2)}:${digits.slice(2)}` };
}

/** "2 p.m.", "6:30 in the morning", "17:40", and "9" in "9 to 11 a.m.". */
function readHour(words: Words, index: number): Clock | null {
  const hour = plainNumberAt(words, index);
  if (!(hour >= 0)) return null;
  const minute = readMinute(words, index + 1);
  const at = minute ? minute.end : index + 1;
  const half = readHalfOfDay(words, at);
  // "17:40 p.m." is no time.
  if (half && !isOnDial(hour)) return null;
  const part =
    half ?? (isOnDial(hour) ? readPartBehind(words, at) : null) ?? (hour <= 12 ? readSharedHalf(words, at) : null);
  if (part) return { end: part.end, time: renderTime((hour % 12) + part.hours, minute?.value ?? 0) };
  return minute && hour * 60 + minute.value <= 24 * 60
    ? { end: normAt(words, at) === 'hrs' ? at + 1 : at, time: renderTime(hour, minute.value) }
    : null;
}

const isOnDial = (hour: number): boolean => hour >= 1 && hour <= 12;

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

/** What tells the half of the day, and the hours that it adds. */
interface Half {
  readonly end: number;
  readonly hours: number;
}

/** "a.m.", "pm", "p.m" with its full stop left behind. */
function readHalfOfDay(words: Words, index: number): Half | null {
  const { halvesOfDay } = words.language.timexWords;
  const word = normAt(words, index).replaceAll('.', '');
  const hours = halvesOfDay.get(word);
  if (hours !== undefined) return { end: index + 1, hours };
  const split =
    word.length === 1 && normAt(words, index + 1) === '.'
      ? halvesOfDay.get(word + normAt(words, index + 2))
      : undefined;
  return split === undefined ? null : { end: index + 3, hours: split };
}

/** "6:30 in the morning", "9 at night". */
function readPartBehind(words: Words, index: number): Half | null {
  const { hoursInThe, hoursAt } = words.language.timexWords;
  const isIn = isInThe(words, index);
  if (!isIn && normAt(words, index) !== 'at') return null;
  const at = isIn ? index + 2 : index + 1;
  const hours = (isIn ? hoursInThe : hoursAt).get(normAt(words, at));
  return hours !== undefined && isBreak(words[at + 1], words.language) ? { end: at + 1, hours } : null;
}

/** "From 9 to 11 a.m.": the half of the day is said once, of the end. */
function readSharedHalf(words: Words, index: number): Half | null {
  if (!words.language.timexWords.hourJoints.has(normAt(words, index))) return null;
  const hour = plainNumberAt(words, index + 1);
  if (!isOnDial(hour)) return null;
  const minute = readMinute(words, index + 2);
  const half = readHalfOfDay(words, minute ? minute.end : index + 2);
  // "From 11 to 1 p.m." begins in the other half.
  const first = plainNumberAt(words, index - 1);
  return half && first % 12 < hour % 12 ? { end: index, hours: half.hours } : null;
}

const isInThe = (words: Words, index: number): boolean =>
  normAt(words, index) === 'in' && normAt(words, index + 1) === 'the';

/** The day behind a clock time: "Tuesday", "on Tuesday", ", Oct. 26", "yesterday"; but "in the morning" is no day. */
function readDay(words: Words, index: number): { end: number; sense: Sense } | null {
  const at = normAt(words, index) === 'on' || normAt(words, index) === ',' ? index + 1 : index;
  if (!words[at] || words.language.timexWords.partsOfDay.has(normAt(words, at))) return null;
  const match = detectCalendar(words, at) ?? detectDeictic(words, at);
  return match && isOneDay(match.sense) ? match : null;
}

const isOneDay = (sense: Sense): boolean =>
  sense.kind === 'weekday' ||
  (sense.kind === 'calendar' && sense.day !== null) ||
  (sense.kind === 'shifted' && sense.grain === 'day');
