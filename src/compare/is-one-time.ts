import type { Timex } from '../schema/timex.ts';

type Time = Pick<Timex, 'value' | 'from' | 'to' | 'basis'>;

/** Whether two expressions may tell one time: days that meet, and where a text tells no year, days and weekdays alone. */
export function isOneTime(one: Time, other: Time): boolean {
  if (isSure(one) && isSure(other)) return one.from! <= other.to! && other.from! <= one.to!;
  const [a, b] = [one, other].map(readParts);
  if (!a || !b) return true;
  return FIELDS.every((field) => a[field] === null || b[field] === null || a[field] === b[field]);
}

const isSure = ({ from, to, basis, value }: Time): boolean =>
  from !== null && to !== null && basis !== 'inferred' && !value.includes('X');

interface Parts {
  readonly month: number | null;
  readonly day: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
}

const FIELDS = ['month', 'day', 'weekday'] as const;

/** Null where nothing can be compared: "now", "the summer". */
function readParts({ value, basis }: Time): Parts | null {
  const week = /^[\dX]{4}-W[\dX]{2}-(\d)/.exec(value);
  if (week) return { month: null, day: null, weekday: Number(week[1]) };
  const [, year, month, day] = /^([\dX]{4})-(\d{2})(?:-(\d{2}))?/.exec(value) ?? [];
  if (month === undefined) return null;
  const isWhole = day !== undefined && !year!.includes('X') && basis !== 'inferred';
  const weekday = isWhole ? new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDay() || 7 : null;
  return { month: Number(month), day: day === undefined ? null : Number(day), weekday };
}
