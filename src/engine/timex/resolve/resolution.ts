import type { Timex } from '../../layers/layers.ts';
import { type Day, parseDay } from '../calendar.ts';
import type { TimeMention } from '../sense.ts';

/** What is known where an expression stands. */
export interface ResolutionContext {
  /** The day of publication where it can be relied on, or null. */
  readonly publishedAt: Day | null;
  /** News without a day of publication: "yesterday" and "Tuesday" then lie nowhere, whatever the story speaks of. */
  readonly isUndated: boolean;
  /** The latest day that news without a date speaks of as past: "this year" is its year. */
  readonly bound: Reference | null;
  /** Whether the days of numbers alone that tell it have the day or the month first; null where none tells, or not all alike. */
  readonly dayOrder: 'day-first' | 'month-first' | null;
  /** The last date that the text spoke of. */
  readonly reference: Reference | null;
  /** The last one that it named, to come or over: what "the Monday after" is counted from. */
  readonly named: Reference | null;
  /** The last quarter that the text spoke of: "1989-Q3". */
  readonly quarter: { readonly year: number; readonly index: number } | null;
  /** A longer period is under report since: behind "the first nine months", "a year earlier" is no quarter. */
  readonly isBeyondQuarter: boolean;
}

/** What earlier times in the text tell about the later ones. */
export interface Reference {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What an expression comes to. */
export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly alternatives: readonly string[];
  readonly basis: Timex['basis'];
}

export type Tense = TimeMention['tense'];

/** A date as a resolution. */
export const date = (value: string, basis: Timex['basis'], alternatives: readonly string[] = []): Resolution => ({
  type: 'DATE',
  value,
  alternatives,
  basis,
});

/** Without a day of publication every step is an inference. */
export const basisOf = (context: ResolutionContext): Timex['basis'] => (context.publishedAt ? 'resolved' : 'inferred');

/** From where steps are counted that the words leave to the reader: "last year", "Tuesday". */
export const anchorOf = ({ publishedAt, isUndated, bound, reference }: ResolutionContext): Reference | null =>
  publishedAt ?? (isUndated ? bound && { year: bound.year, month: null, day: null } : reference);

/** The reference where it is known to the day. */
export const dayOf = (reference: Reference | null): Day | null =>
  reference && reference.month !== null && reference.day !== null
    ? { year: reference.year, month: reference.month, day: reference.day }
    : null;

/** What a resolved value adds to the story: its year, month and day, as far as it has them. */
export function readReference(value: string): Reference | null {
  const day = parseDay(value);
  if (day) return day;
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (!match) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  return { year: Number(match[1]), month, day: null };
}
