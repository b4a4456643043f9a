import type { OnRecord } from '../../src/schema/record.ts';
import type { Edit } from './edit.ts';

type Timex = OnRecord['timexes'][number];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY_MS = 86_400_000;
const DAY_VALUE = /^(\d{4}-\d\d-\d\d)(.*)$/;
const YEAR_VALUE = /^(\d{4})(-.*)?$/;

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days between two days that keep the weekdays: the nearest whole weeks. */
export const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS / 7) * 7;

/** A time so many days later; where the value is a month, a year or the like, by the whole years in them. */
export function shiftTimex(timex: Timex, days: number): Timex {
  const isDay = DAY_VALUE.test(timex.value);
  const move = (day: string | null) => day && (isDay ? shiftDay(day, days) : shiftYear(day, days));
  return {
    ...timex,
    value: shiftValue(timex.value, days),
    from: move(timex.from),
    to: move(timex.to),
    alternatives: timex.alternatives.map((value) => shiftValue(value, days)),
  };
}

function shiftValue(value: string, days: number): string {
  const [, day, rest] = DAY_VALUE.exec(value) ?? [];
  if (day !== undefined) return shiftDay(day, days) + rest;
  return YEAR_VALUE.test(value) ? shiftYear(value, days) : value;
}

/** The years in so many days, added to what begins with a year; there is no 29 February in most of them. */
function shiftYear(value: string, days: number): string {
  const year = Number(value.slice(0, 4)) + Math.round(days / 365.25);
  return `${String(year).padStart(4, '0')}${value.slice(4)}`.replace('-02-29', '-02-28');
}

/** The words of a time after the shift: its month, day and year where it names them ("Nov. 11, 2015"). */
export function listDayEdits(text: string, timex: Timex, days: number): Edit[] {
  const before = readDay(timex.value);
  const after = readDay(shiftValue(timex.value, days));
  if (!before || !after) return [];
  const words = text.slice(...timex.span);
  const edits: Edit[] = [];
  const add = (index: number, old: string, changed: string) => {
    const start = timex.span[0] + index;
    if (old !== changed) edits.push({ span: [start, start + old.length], words: changed });
  };
  for (const { 0: word, index } of words.matchAll(/\p{L}+|\d+/gu)) {
    if (word === before.year) add(index, word, after.year);
    else if (before.month !== null && isMonth(word, before.month)) add(index, word, writeMonth(after.month!, word));
    else if (before.day !== null && Number(word) === before.day && /\p{L}/u.test(words))
      add(index, word, String(after.day));
  }
  return edits;
}

function readDay(value: string): { year: string; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string?, string?];
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

const isMonth = (word: string, month: number): boolean =>
  word.length >= 3 && MONTHS[month - 1]!.toLowerCase().startsWith(word.toLowerCase());

/** In full where it was; else the usual three letters. */
const writeMonth = (month: number, like: string): string =>
  MONTHS.some((name) => name.toLowerCase() === like.toLowerCase() && like.length > 3)
    ? MONTHS[month - 1]!
    : MONTHS[month - 1]!.slice(0, 3);
