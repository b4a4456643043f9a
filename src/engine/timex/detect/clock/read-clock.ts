import { isBreak } from '../../../grammar/noun-phrase.ts';
import { normAt } from '../../../grammar/words.ts';
import type { Word, Words } from '../../../layers/layers.ts';
import { plainNumberAt } from '../calendar/read-year.ts';
import { skipZone } from './skip-zone.ts';

/** A time of day as TIMEX3 writes it behind the day. */
export interface Clock {
  readonly end: number;
  readonly time: string;
}

const renderTime = (hour: number, minute: number): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** "10:35 a.m.", "noon", "three o'clock", "1430 GMT", "half past seven", "16.55". */
export const readClock = (words: Words, index: number): Clock | null =>
  readNamedHour(words, index) ??
  readOclock(words, index) ??
  readSteps(words, index) ??
  readMilitary(words, index) ??
  readHour(words, index) ??
  readDottedHour(words, index);

/** "T10:24:57" behind a day. */
export function readGluedClock(words: Words, index: number): Clock | null {
  const hour = /^t([01]\d|2[0-3])$/.exec(normAt(words, index))?.[1];
  const minute = hour !== undefined && words[index]!.isGlued ? readMinute(words, index + 1) : null;
  return minute && { end: minute.end, time: renderTime(Number(hour), minute.value) };
}

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

/** "Half past seven", "quarter to nine", "at ten to six in the evening". */
function readSteps(words: Words, index: number): Clock | null {
  const { clockSteps, hourSides } = words.language.timexWords;
  const minutes = clockSteps.get(normAt(words, index));
  const side = hourSides.get(normAt(words, index + 1));
  const hour = hourAt(words, index + 2);
  if (minutes === undefined || side === undefined || !isOnDial(hour)) return null;
  const end = normAt(words, index + 3) === "o'clock" ? index + 4 : index + 3;
  const half = readHalfOfDay(words, end) ?? readPartBehind(words, end);
  if (!half && !isClockEnd(words, end)) return null;
  // "Ten to twelve" may count, and there is no half to anything.
  const isSure = side > 0 || minutes === 15 || half !== null || normAt(words, index - 1) === 'at';
  if (!isSure || (side < 0 && minutes === 30)) return null;
  const minute = (hour % 12) * 60 + side * minutes + (half?.hours ?? 0) * 60;
  // Nobody says "quarter to one" at night.
  return { end: half?.end ?? end, time: renderMinutes(minute < 60 && !half ? minute + 12 * 60 : minute) };
}

const renderMinutes = (minute: number): string => renderTime(Math.floor(minute / 60), minute % 60);

const hourAt = (words: Words, index: number): number =>
  words.language.numberWords.cardinals.get(normAt(words, index)) ?? plainNumberAt(words, index);

/** "At 0530 hours", "0330 GMT", "0600 local time"; "2000 hours of work" are a length. */
function readMilitary(words: Words, index: number): Clock | null {
  const digits = words[index]?.text ?? '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const behind = normAt(words, index + 1);
  const isHours =
    words.language.timexWords.militaryHours.has(behind) && (digits[0] === '0' || normAt(words, index - 1) === 'at');
  if (!isHours && skipZone(words, index + 1) === index + 1) return null;
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
  const hour = readDotted(words[index + 1])?.hour ?? plainNumberAt(words, index + 1);
  if (!isOnDial(hour)) return null;
  const minute = readMinute(words, index + 2);
  const half = readHalfOfDay(words, minute ? minute.end : index + 2);
  // "From 11 to 1 p.m." begins in the other half.
  const first = readDotted(words[index - 1])?.hour ?? plainNumberAt(words, index - 1);
  return half && first % 12 < hour % 12 ? { end: index, hours: half.hours } : null;
}

const isInThe = (words: Words, index: number): boolean =>
  normAt(words, index) === 'in' && normAt(words, index + 1) === 'the';

/** "7.45am", "at 16.55", "22.15 GMT", "from 9.15 to 10.45 a.m.": a full stop for a colon. */
function readDottedHour(words: Words, index: number): Clock | null {
  const dotted = readDotted(words[index]);
  if (!dotted) return null;
  const { hour, minute } = dotted;
  const at = index + 1;
  const half = readHalfOfDay(words, at);
  if (half && !isOnDial(hour)) return null;
  const part = half ?? (isOnDial(hour) ? (readPartBehind(words, at) ?? readSharedHalf(words, at)) : null);
  if (part) return { end: part.end, time: renderTime((hour % 12) + part.hours, minute) };
  const time = renderTime(hour, minute);
  if (words.language.timexWords.militaryHours.has(normAt(words, at))) return { end: at + 1, time };
  const isClock = skipZone(words, at) > at || isLedClock(words, index) || isClockRange(words, index);
  return isClock ? { end: at, time } : null;
}

/** "17.45" behind a day, where it can be nothing else. */
export function readBareDottedHour(words: Words, index: number): Clock | null {
  const dotted = readDotted(words[index]);
  return dotted && isClockEnd(words, index + 1)
    ? { end: index + 1, time: renderTime(dotted.hour, dotted.minute) }
    : null;
}

function readDotted(word: Word | undefined): { hour: number; minute: number } | null {
  const match = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(word?.text ?? '');
  return match && { hour: Number(match[1]), minute: Number(match[2]) };
}

/** "The call came at 16.55", but "shares closed at 16.55" and "at 2.50 euros". */
function isLedClock(words: Words, index: number): boolean {
  const { clockPrepositions, pricedWords } = words.language.timexWords;
  if (!clockPrepositions.has(normAt(words, index - 1)) || !isClockEnd(words, index + 1)) return false;
  return !words.some(({ norm }) => pricedWords.has(norm));
}

/** "From 14.00 to 16.30": hours of two digits, and minutes that a timetable has. */
function isClockRange(words: Words, index: number): boolean {
  const { hourJoints, pricedWords, rangeOpeners } = words.language.timexWords;
  const isFirst = rangeOpeners.has(normAt(words, index - 1)) && hourJoints.has(normAt(words, index + 1));
  const first = isFirst ? index : index - 2;
  const isRange = rangeOpeners.has(normAt(words, first - 1)) && hourJoints.has(normAt(words, first + 1));
  if (!isRange || !isOnTimetable(words[first]) || !isOnTimetable(words[first + 2])) return false;
  return isClockEnd(words, first + 3) && !words.some(({ norm }) => pricedWords.has(norm));
}

const isOnTimetable = (word: Word | undefined): boolean => /^(?:[01]\d|2[0-3])\.[0-5][05]$/.test(word?.text ?? '');

const isClockEnd = (words: Words, index: number): boolean => {
  const next = words[index];
  if (next?.kind === 'mark') return !(next.isGlued && next.norm === '-') && next.text !== '%';
  const { weekdays, deicticDays } = words.language.timexWords;
  return isBreak(next, words.language) || weekdays.has(next!.norm) || deicticDays.has(next!.norm);
};
