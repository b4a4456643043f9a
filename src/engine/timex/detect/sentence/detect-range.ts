import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { Match, Place, Sense } from '../../sense.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { readPeriodStep } from '../calendar/read-period-step.ts';
import { plainNumberAt, readShortYear, readYear } from '../calendar/read-year.ts';

/** Are two times the ends of one range? "From Monday to Thursday", "July–November 1954", "between 12 and 16 January". */
export function isRange(words: Words, first: Place, last: Place): boolean {
  if (last.first !== first.end + 1) return false;
  const { rangeJoints } = words.language.timexWords;
  const joint = normAt(words, first.end);
  if (rangeJoints.has(joint)) return true;
  if ((words.language.functionWords.listJoints.has(joint) || joint === '/') && isYearShared(first.sense, last.sense))
    return true;
  return joint === 'and' && normAt(words, first.first - 1) === 'between';
}

/** "In November and December 1941", "the spring and summer of 1942": the year is said once. */
function isYearShared(first: Sense, last: Sense): boolean {
  if (first.kind === 'part' && last.kind === 'part')
    return first.year === null && first.yearShift === null && !first.of && last.year !== null;
  if (first.kind !== 'calendar' || last.kind !== 'calendar' || first.of) return false;
  const isBare = first.year === null && last.year !== null && last.month !== null;
  return isBare && (first.day === null) === (last.day === null);
}

/** The end of a range that is no time by itself: "April 5-7", "April 5 and 6", "2014-15", "the 3rd and 4th of May". */
export function detectRangeEnd(words: Words, { sense, end }: Match): Place | null {
  if (sense.kind === 'ordinal-day') return detectLastOrdinal(words, end);
  return sense.kind === 'calendar' ? (detectLastYear(words, end, sense) ?? detectLastDay(words, end, sense)) : null;
}

/** "The 3rd and 4th of next month". */
function detectLastOrdinal(words: Words, joint: number): Place | null {
  if (!words.language.timexWords.dayJoints.has(normAt(words, joint))) return null;
  const day = readOrdinal(words, joint + 1);
  const step = day && day.value <= 31 ? readPeriodStep(words, day.end, 'month') : null;
  if (!step) return null;
  const sense: Sense = { kind: 'ordinal-day', day: day!.value, of: step.step };
  return { first: joint + 1, end: step.end, by: 'sentence/last-ordinal', sense };
}

type Calendar = Extract<Sense, { kind: 'calendar' }>;

/** "2014-15". */
function detectLastYear(words: Words, joint: number, first: Calendar): Place | null {
  const year = first.month === null ? readShortYear(words, joint, first.year) : null;
  return year === null
    ? null
    : { first: joint + 1, end: joint + 2, by: 'sentence/last-year', sense: { ...first, year } };
}

/** "April 5-7", "April 5 and 6, 2021". */
function detectLastDay(words: Words, joint: number, first: Calendar): Place | null {
  if (first.day === null || first.year !== null || !isDayJoint(words, joint)) return null;
  const day = plainNumberAt(words, joint + 1);
  if (!(day > first.day && isRealDay({ year: 2000, month: first.month!, day }))) return null;
  const end = joint + 2;
  const place = { first: joint + 1, by: 'sentence/last-day' };
  const year = readYear(words, normAt(words, end) === ',' ? end + 1 : end);
  if (year) return { ...place, end: year.end, sense: { ...first, day, year: year.value } };
  return isTight(words, joint) || isFree(words, end) ? { ...place, end, sense: { ...first, day } } : null;
}

/** "April 5-7 drew crowds": digits that a dash ties to a day are a day, whatever follows but another mark or "%". */
const isTight = (words: Words, joint: number): boolean =>
  normAt(words, joint) === '-' &&
  words[joint]!.isGlued &&
  words[joint + 1]?.isGlued === true &&
  words[joint + 2]?.isGlued !== true;

/** "April 5-7", "April 5 and 6", "April 5, 6 and 7"; but "April 5, 20 people". */
function isDayJoint(words: Words, index: number): boolean {
  const joint = normAt(words, index);
  if (joint !== ',') return joint === 'and' || words.language.timexWords.rangeJoints.has(joint);
  return normAt(words, index + 2) === 'and' && plainNumberAt(words, index + 3) > plainNumberAt(words, index + 1);
}

/** No "%" and no noun behind it: "on April 5 and 6", but "between April 5 and 6 people". */
const isFree = (words: Words, index: number): boolean => {
  const next = words[index];
  if (next === undefined || next.kind === 'mark') return next?.text !== '%' && next?.text !== ':';
  return words.language.timexWords.rangeFollowers.has(next.norm);
};
