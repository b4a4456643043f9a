import { addDays, type Day, renderDay, toDayNumber, weekdayOf } from '../../calendar.ts';
import type { Sense, TimeMention } from '../../sense.ts';
import { dayOf, type Narrative, type Reference, type ResolutionContext, readReference } from '../resolution.ts';

/** For so many sentences without a time a story goes on. */
const MOST_SENTENCES = 2;

/** A clock time is counted on from in its sentence and the next. */
const MOST_CLOCK_SENTENCES = 1;

/** What the context is for one mention: what stands too far before it tells it nothing. */
export function focusContext(
  context: ResolutionContext,
  { sentence, isOfSaying, isAdverbial }: TimeMention,
): ResolutionContext {
  const { narrative, clock, namedSentence } = context;
  return {
    ...context,
    isNamedHere: namedSentence === sentence,
    isOfSaying,
    isAdverbial,
    narrative: narrative && sentence - narrative.sentence <= MOST_SENTENCES ? narrative : null,
    clock: clock && sentence - clock.sentence <= MOST_CLOCK_SENTENCES ? clock : null,
  };
}

/** A date that is over and names its year opens a story, or goes on with it; what is said from today ends it. */
export function followNarrative(
  { narrative, publishedAt }: ResolutionContext,
  { sense, tense, sentence, isAside, isOpening, isAdverbial }: TimeMention,
  { value, isNarrative }: { readonly value: string; readonly isNarrative?: true },
): Narrative | null {
  const day = sense.kind === 'time' ? sense.day : sense;
  if (!day || isAside || day.kind === 'fixed') return narrative;
  const reference = readReference(value);
  if (!reference) return narrative;
  const isTold = isNarrative || (day.kind === 'shifted' && day.from === 'text');
  if (isTold && narrative) return { ...narrative, reference, sentence };
  if (isFromToday(day)) return null;
  if (day.kind !== 'calendar' || day.year === null) return narrative;
  const isFine = reference.month !== null || isOpening;
  if (tense === 'future' || !isFine || !isAdverbial || !publishedAt || !isOver(reference, publishedAt))
    return narrative;
  return { reference, sentence, hasWeekday: day.hasWeekday === true };
}

/** Told by the day of publication: "last week", "on Tuesday", "in May". */
const isFromToday = (sense: Sense): boolean =>
  (sense.kind === 'shifted' && sense.from === 'publication') ||
  sense.kind === 'weekday' ||
  (sense.kind === 'calendar' && sense.year === null);

const isOver = ({ year, month, day }: Reference, publishedAt: Day): boolean =>
  toDayNumber({ year, month: month ?? 12, day: day ?? 1 }) < toDayNumber(publishedAt) - NEWS_DAYS;

/** What is nearer than this is news and no story of old. */
const NEWS_DAYS = 45;

/** "On Thursday" behind "Tuesday, 3 March 2015": the next one of the story; null where it may be this week's. */
export function findNarrativeDay(
  weekday: number,
  { narrative, isOfSaying, isNamedHere }: ResolutionContext,
): string | null {
  const day = narrative && !isOfSaying && (isNamedHere || narrative.hasWeekday) ? dayOf(narrative.reference) : null;
  return day && renderDay(addDays(day, (weekday - weekdayOf(day) + 7) % 7));
}

/** The years that a month or a day may have in the story, which goes forward; none where it is no part of it. */
export function listNarrativeYears(
  { month, day }: Pick<Day, 'month' | 'day'>,
  { narrative, publishedAt, isAdverbial }: ResolutionContext,
): readonly number[] {
  if (!narrative || !publishedAt || !isAdverbial) return [];
  const { reference } = narrative;
  const back = (reference.month ?? 0) - month;
  // Behind "November 2018", "in February" is the next year's; behind "May", "in March" looks back or far ahead.
  const years =
    back >= LONG_BACK ? [reference.year + 1] : back > 0 ? [reference.year, reference.year + 1] : [reference.year];
  return years.filter((year) => toDayNumber({ year, month, day }) <= toDayNumber(publishedAt));
}

/** So many months back a story seldom looks. */
const LONG_BACK = 6;

/** The last clock time: "2026-11-24T21:30". */
export function readClockTime(value: string, sentence: number): ResolutionContext['clock'] {
  const match = /^(.+)T(\d\d):(\d\d)$/.exec(value);
  return match && { day: match[1]!, minutes: Number(match[2]) * 60 + Number(match[3]), sentence };
}
