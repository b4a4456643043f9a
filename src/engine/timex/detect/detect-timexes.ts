import { isBreak } from '../../grammar/noun-phrase.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Match, Place, Sense, TimeMention } from '../sense.ts';
import { detectCalendar } from './calendar/detect-calendar.ts';
import { detectDay, detectMonthOrDay } from './calendar/detect-month-or-day.ts';
import { detectWeekday } from './calendar/detect-weekday.ts';
import { plainNumberAt } from './calendar/detect-year.ts';
import { detectClock, detectVaguePart } from './clock/detect-clock.ts';
import { detectRelative } from './deictic/detect-deictic.ts';
import { detectReference } from './deictic/detect-reference.ts';
import { detectLength } from './length/detect-length.ts';
import { listTimeStarts } from './list-time-starts.ts';
import { detectEdge } from './part-of/detect-first-and-last.ts';
import { detectSet } from './recurrence/detect-recurrence.ts';
import { detectRangeEnd, isRange } from './sentence/detect-range.ts';
import { detectTense } from './sentence/detect-tense.ts';
import { isInBrackets } from './sentence/is-in-brackets.ts';
import { shareDays } from './sentence/share-days.ts';

/** The time expressions of one sentence, in order, none over another; the longest reading at each place wins. */
export function detectTimexes(words: Words): TimeMention[] {
  const places: Place[] = [];
  let end = 0;
  for (const index of listTimeStarts(words)) {
    const match = index < end ? null : detectAt(words, index);
    if (!match) continue;
    places.push({ first: index, end: match.end, sense: match.sense, mod: match.mod ?? null });
    end = pushDays(words, places);
  }
  return shareDays(places).map((place, at) => createMention(words, place, places[at + 1]));
}

/** "May 5, 6 and 7, 2021": days behind the first have no month of their own, and the first ones no year. */
function pushDays(words: Words, places: Place[]): number {
  const first = places.length - 1;
  let last = places[first]!;
  for (let next = detectRangeEnd(words, last); next; next = detectRangeEnd(words, last)) {
    places.push(next);
    last = next;
  }
  const { sense, end } = last;
  if (sense.kind !== 'calendar' || sense.day === null || sense.year === null) return end;
  for (let at = first; at < places.length; at++) {
    const of = places[at]!;
    if (of.sense.kind === 'calendar') places[at] = { ...of, sense: { ...of.sense, year: sense.year } };
  }
  return end;
}

function createMention(words: Words, place: Place, next: Place | undefined): TimeMention {
  const { first, end, sense } = place;
  return {
    span: [words[first]!.start, words[end - 1]!.end],
    sense,
    mod: place.mod ?? null,
    tense: detectTense(words, first, sense),
    opensRange: next !== undefined && isRange(words, place, next),
    isAside: isInBrackets(words, first),
  };
}

function detectAt(words: Words, index: number): Match | null {
  const plain = longest(
    detectDay(words, index),
    longest(
      detectClock(words, index) ?? detectVaguePart(words, index),
      longest(detectRelative(words, index), longest(detectLength(words, index), detectSet(words, index))),
    ),
  );
  return longest(
    plain,
    longest(
      longest(detectWithMod(words, index), detectEdge(words, index)),
      longest(detectWithThe(words, index), detectPartOfDayOf(words, index)),
    ),
  );
}

const longest = (first: Match | null, second: Match | null): Match | null =>
  first && (!second || first.end >= second.end) ? first : second;

/** "The third quarter", "the spring of 2022", "the 1990s", "the year 2000", "the 26th of October". */
function detectWithThe(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'the' || index + 1 >= words.length) return null;
  if (normAt(words, index + 1) === 'year') {
    const year = plainNumberAt(words, index + 2);
    const spelled = parseNumeral(words, index + 2);
    // "The year two thousand".
    if (spelled?.kind === 'words' && spelled.value >= 1000 && spelled.value < 3000) {
      return { end: spelled.end, sense: { kind: 'calendar', year: spelled.value, month: null, day: null } };
    }
    return year >= 1000 ? { end: index + 3, sense: { kind: 'calendar', year, month: null, day: null } } : null;
  }
  const match = detectCalendar(words, index + 1);
  if (match) return takesThe(words, index + 1, match) ? match : null;
  const ordinal = normAt(words, index + 1) === 'first' || normAt(words, index + 1) === 'final';
  const length =
    ordinal || words[index + 1]?.kind !== 'mark' ? detectLength(words, ordinal ? index + 2 : index + 1) : null;
  // "The first nine months", "the nine months"; "the years" is left to others.
  const isLength =
    length?.sense.kind === 'fixed' && length.sense.type === 'DURATION' && !length.sense.value.includes('X');
  // "The eight-year war", "the weeklong visit": the article is the noun's.
  const isAttribute =
    length !== null && (normAt(words, length.end - 2) === '-' || normAt(words, length.end - 1).endsWith('long'));
  return isLength && !length.mod && !isAttribute ? length : null;
}

/** "The 26th of October" and "the third quarter" take it; in "the Feb. 23 accord" and "the third-quarter loss" it is the noun's. */
function takesThe(words: Words, index: number, { end, sense }: Match): boolean {
  if (sense.kind === 'part') return !sense.isAttribute;
  if (sense.kind === 'fixed') return true;
  if (sense.kind !== 'calendar' || sense.day === null) return false;
  return (
    !words.language.timexWords.months.has(normAt(words, index)) ||
    isBreak(words[end], words.language) ||
    words[end]!.norm === 'and'
  );
}

/** "Early 2022", "mid-July", "late last week", "the end of the month", "earlier this year". */
function detectWithMod(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const word = normAt(words, at);
  if (word === 'earlier' || word === 'later') return detectEarlierThis(words, at, index);
  const mod = words.language.timexWords.modWords.get(word);
  if (mod === undefined) return null;
  const joint = normAt(words, at + 1);
  const isNoun = !['early', 'late', 'mid'].includes(word);
  if (isNoun && joint !== 'of') return null;
  const core = joint === 'of' || joint === '-' || (['in', 'on'].includes(joint) && !isNoun) ? at + 2 : at + 1;
  if (!words[core]) return null;
  const match = longest(
    detectMonthOrDay(words, core),
    longest(detectRelative(words, core), detectWithThe(words, core)),
  );
  if (!match || !canTakeMod(match.sense)) return null;
  return { end: match.end, sense: match.sense, mod };
}

const canTakeMod = (sense: Sense): boolean =>
  !(sense.kind === 'fixed' && (sense.type !== 'DATE' || sense.value.endsWith('REF')));

/** "Earlier this year", "later that day", "later in the year", "later in the summer". */
function detectEarlierThis(words: Words, at: number, index: number): Match | null {
  if (at !== index) return null;
  const next = normAt(words, at + 1);
  const core = next === 'in' || next === 'on' ? at + 2 : at + 1;
  const day = words[core] ? (detectWeekday(words, core) ?? detectReference(words, core)) : null;
  // "Earlier Sunday", "later on Tuesday", "later yesterday".
  if (day && next !== 'in' && ['weekday', 'shifted'].includes(day.sense.kind)) return day;
  if (!['this', 'that', 'the', 'in', 'last'].includes(next)) return null;
  const noun = normAt(words, core + 1);
  if (next === 'in') {
    const season = normAt(words, core) === 'the' ? words.language.timexWords.seasons.get(noun) : undefined;
    if (season !== undefined)
      return { end: core + 2, sense: { kind: 'part', part: season, year: null, yearShift: null } };
    if (!['year', 'month', 'week', 'day'].includes(noun)) return null;
    return { end: core + 2, sense: { kind: 'shifted', grain: noun as 'year', shift: 0, from: 'text' } };
  }
  return detectRelative(words, core);
}

/** "The night of 20 May", "the morning of Oct. 26", "dawn on Tuesday". */
function detectPartOfDayOf(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const part = words.language.timexWords.partsOfDay.get(normAt(words, at));
  if (part === undefined || !['of', 'on'].includes(normAt(words, at + 1)) || !words[at + 2]) return null;
  const day = detectCalendar(words, at + 2);
  const isDay = day?.sense.kind === 'weekday' || (day?.sense.kind === 'calendar' && day.sense.day !== null);
  return isDay ? { end: day!.end, sense: { kind: 'time', time: `T${part}`, day: day!.sense } } : null;
}
