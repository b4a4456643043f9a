import type { Words } from '../../layers/layers.ts';
import type { Place, TimeMention } from '../sense.ts';
import { detectDay } from './calendar/detect-month-or-day.ts';
import { detectClock, detectDayAndClock } from './clock/detect-clock.ts';
import { detectPartOfDay, detectPartOfNamedDay } from './clock/detect-part-of-day.ts';
import { detectDeictic } from './deictic/detect-deictic.ts';
import { detectWithThe } from './detect-with-the.ts';
import { createDetectors, detectLongest } from './detector.ts';
import { detectLength } from './length/detect-length.ts';
import { listTimeStarts } from './list-time-starts.ts';
import { isNamesake } from './namesake.ts';
import { detectEarlierAndLater, detectEarlyAndLate } from './part-of/detect-early-and-late.ts';
import { detectFirstAndLast } from './part-of/detect-first-and-last.ts';
import { detectNthWeekday } from './part-of/detect-nth-weekday.ts';
import { detectRecurrence } from './recurrence/detect-recurrence.ts';
import { detectRangeEnd, isRange } from './sentence/detect-range.ts';
import { detectTense } from './sentence/detect-tense.ts';
import { isInBrackets } from './sentence/is-in-brackets.ts';
import { shareDays } from './sentence/share-days.ts';
import { shareMonths } from './sentence/share-months.ts';
import { shareYears } from './sentence/share-years.ts';

/** The time expressions of one sentence, in order, none over another; the longest reading at each place wins. `namesakes` are names of people. */
export function detectTimexes(words: Words, namesakes: ReadonlySet<string> = new Set()): TimeMention[] {
  const places: Place[] = [];
  let end = 0;
  for (const index of listTimeStarts(words)) {
    const match = index < end ? null : detectLongest(DETECTORS, words, index);
    if (!match || isNamesake(words, { first: index, ...match }, namesakes)) continue;
    places.push({ first: index, ...match });
    end = pushDays(words, places);
  }
  return shareDays(shareYears(words, shareMonths(words, places))).map((place, at) =>
    createMention(words, place, places[at + 1]),
  );
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
  const { first, end, by, sense } = place;
  return {
    span: [words[first]!.start, words[end - 1]!.end],
    by,
    sense,
    mod: place.mod ?? null,
    tense: detectTense(words, first, sense),
    opensRange: next !== undefined && isRange(words, place, next),
    isAside: isInBrackets(words, first),
  };
}

/** All that reads times. The longest reading wins, and of two that are as long the one whose detector stands first. */
const DETECTORS = createDetectors([
  { id: 'calendar', detect: detectDay },
  {
    id: 'clock/time',
    starts: ({ timexWords, numberWords }) => [
      ...timexWords.namedHours.keys(),
      ...timexWords.clockSteps.keys(),
      ...numberWords.cardinals.keys(),
    ],
    isOfDigits: true,
    detect: detectClock,
  },
  {
    id: 'clock/day-and-clock',
    starts: ({ timexWords }) => timexWords.months.keys(),
    isOfDigits: true,
    detect: detectDayAndClock,
  },
  {
    id: 'clock/part-of-day',
    starts: ({ timexWords }) => ['overnight', ...timexWords.partsOfDay.keys()],
    detect: detectPartOfDay,
  },
  { id: 'deictic', detect: detectDeictic },
  { id: 'length', detect: detectLength },
  { id: 'recurrence', detect: detectRecurrence },
  {
    id: 'part-of/early-and-late',
    starts: ({ timexWords }) => ['the', ...timexWords.modWords.keys()],
    detect: detectEarlyAndLate,
  },
  { id: 'part-of', starts: ({ timexWords }) => timexWords.earlierWords, detect: detectEarlierAndLater },
  {
    id: 'part-of/first-and-last',
    starts: ({ timexWords }) => ['the', ...timexWords.edges.keys()],
    detect: detectFirstAndLast,
  },
  {
    id: 'part-of/nth-weekday',
    starts: ({ timexWords, numberWords }) => ['the', ...timexWords.edges.keys(), ...numberWords.ordinals.keys()],
    isOfDigits: true,
    detect: detectNthWeekday,
  },
  { id: 'with-the', starts: () => ['the'], detect: detectWithThe },
  {
    id: 'clock/part-of-named-day',
    starts: ({ timexWords }) => ['the', ...timexWords.partsOfDay.keys()],
    detect: detectPartOfNamedDay,
  },
]);
