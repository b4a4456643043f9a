import { parseDay } from '../parse-day.ts';
import type { NumberOrder } from './find-days.ts';

/** A date that a page tells machines. */
export interface Stamp {
  /** The day in the stamp's own offset. */
  readonly day: string;
  /** The instant in milliseconds, where the stamp has a time and an offset. */
  readonly at: number | null;
  /** Whether it is told in UTC, which may be another day than where it was published. */
  readonly isUtc: boolean;
}

const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})$/;

/** A stamp such as "2022-11-26T23:30:00-05:00", or any other date; null for what is none. */
export function parseStamp(value: unknown, order: NumberOrder = 'unknown'): Stamp | null {
  const day = parseDay(value, order);
  if (day === null) return null;
  const text = String(value).trim();
  const zone = ISO.exec(text)?.[1];
  if (zone === undefined) return { day, at: null, isUtc: false };
  const at = Date.parse(
    text
      .replace(/^(\S{10}) /, '$1T')
      .replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2')
      .replace(' Z', 'Z'),
  );
  return { day, at: Number.isNaN(at) ? null : at, isUtc: /^(?:Z|[+-]00:?00)$/.test(zone) };
}
