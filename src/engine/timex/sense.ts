import type { Span } from '../../schema/span.ts';
import type { TimexType } from '../../schema/timex.ts';
import type { Grain } from '../language/grain.ts';
import type { HolidayRule } from '../language/holiday-rule.ts';

/** The steps in which the TIMEX3 units of a calendar are counted; hours and below take none. */
export const UNIT_GRAINS: ReadonlyMap<string, Grain> = new Map(
  Object.entries<Grain>({
    D: 'day',
    W: 'week',
    WE: 'weekend',
    M: 'month',
    Q: 'quarter',
    Y: 'year',
    T: 'decade',
    E: 'century',
    N: 'day',
  }),
);

/** A week or its end: nobody can say for sure which of its days are meant. */
export const isWeekGrain = (grain: Grain): boolean => grain === 'week' || grain === 'weekend';

/** The year of a date that does not number it: "October last year", "25 July of that year". */
export interface YearStep {
  readonly shift: number;
  readonly from: 'publication' | 'text';
}

/** The steps from one week or month to another: "Tuesday of last week", "the 5th of next month". */
export type PeriodStep = YearStep;

/** Whether the day or the month comes first. */
export type DayOrder = 'day-first' | 'month-first' | 'either';

/** What a time expression says before it is resolved. Null where the words leave it open. */
export type Sense =
  /** "26 October 2022", "Oct. 26", "May 1998", "1998". */
  | {
      kind: 'calendar';
      year: number | null;
      month: number | null;
      day: number | null;
      of?: YearStep;
      /** In which order a day of numbers alone was written: "13/04/2021"; "03/04/2021" may be either. */
      order?: DayOrder;
    }
  /** "Easter", "Thanksgiving Day 2021", "last Christmas", "Easter week". */
  | { kind: 'holiday'; rule: HolidayRule; year: number | null; shift: number | null; grain: Grain; of?: YearStep }
  /** "Two days after Christmas", "the day before 4 July 1776". */
  | { kind: 'offset'; grain: Grain; shift: number; of: Sense }
  /** "Tuesday", "last Tuesday", "Tuesday of last week". A shift of null is a bare one. */
  | { kind: 'weekday'; weekday: number; shift: number | null; of?: PeriodStep }
  /** "The Monday after", "the Friday before Christmas": the next or last one from there, or from the last day of the text. */
  | { kind: 'weekday-beside'; weekday: number; side: -1 | 1; of: Sense | null }
  /** "Last May", "next May". */
  | { kind: 'month'; month: number; shift: number }
  /**
   * "The third quarter of 1989", "this summer", "the summer of last year": a part of a year that is given, or the last or
   * next of its kind, or in another year. "Third-quarter profit" has it for an attribute, which says nothing of when the
   * verb happens.
   */
  | { kind: 'part'; part: string; year: number | null; yearShift: number | null; of?: YearStep; isAttribute?: boolean }
  /** "Last week", "two months ago", "the next day": so many steps from publication or from a time in the text. */
  | { kind: 'shifted'; grain: Grain; shift: number; from: 'publication' | 'text' | 'quarter' }
  /** "The last day of May", "the final quarter of 2021". */
  | { kind: 'edge'; edge: 'first' | 'last'; grain: Grain; of: Sense }
  /** "The first Monday of May"; of the last one `nth` is -1. */
  | { kind: 'nth-weekday'; weekday: number; nth: number; of: Sense }
  /** "The 21st", "the 5th of next month", "Friday the 13th": a day in the month spoken of, or in the one that the words name. */
  | { kind: 'ordinal-day'; day: number; of?: PeriodStep; weekday?: number }
  /** "The year-ago quarter": that quarter so many years on; "the 1988 quarter": that one in another year. */
  | { kind: 'same-quarter'; yearShift: number; year?: number }
  /** "10:35 a.m. Tuesday", "Tuesday night". `time` stands behind the day's value. */
  | { kind: 'time'; time: string; day: Sense | null }
  /** The words alone give the value: lengths, sets, references, decades. "A year or two" has two readings. */
  | { kind: 'fixed'; type: TimexType; value: string; alternatives?: readonly string[] };

/** A reading of some words as a time. */
export interface Match {
  /** Index behind its last word. */
  readonly end: number;
  readonly sense: Sense;
  readonly mod?: string | null;
  /** Id of the detector that read it, as soon as one of a list has. */
  readonly by?: string;
}

/** A match of a detector that has an id. */
export interface Found extends Match {
  readonly by: string;
}

/** Where it begins too. */
export interface Place extends Found {
  readonly first: number;
}

/** A time expression found in the text, not resolved yet. */
export interface TimeMention {
  readonly span: Span;
  /** Id of the detector that read it: "calendar/day-and-month". */
  readonly by: string;
  readonly sense: Sense;
  readonly mod: string | null;
  /** Whether the words around it speak of what is to come or what is over. */
  readonly tense: 'past' | 'future' | null;
  /** The next mention is the end of a range that this one begins: "from Monday to Thursday". */
  readonly opensRange: boolean;
  /** In brackets, where a date seldom carries the story on: "(released in 2003)". */
  readonly isAside: boolean;
}
