import { RANGE_FOLLOWERS, RANGE_JOINTS } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import { isRealDay } from '../calendar.ts';
import type { Match, Sense } from '../sense.ts';
import type { Place } from './detect-timexes.ts';
import { plainNumberAt, readShortYear, readYear } from './detect-year.ts';

type Pieces = readonly Piece[];

/** Are two times the ends of one range? "From Monday to Thursday", "July–November 1954", "between 12 and 16 January". */
export function isRange(pieces: Pieces, first: Place, last: Place): boolean {
  if (last.first !== first.end + 1) return false;
  const joint = wordAt(pieces, first.end);
  if (RANGE_JOINTS.has(joint) || isYearShared(joint, first.sense, last.sense)) return true;
  return joint === 'and' && wordAt(pieces, first.first - 1) === 'between';
}

/** "In November and December 1941", "the spring and summer of 1942": the year is said once. */
function isYearShared(joint: string, first: Sense, last: Sense): boolean {
  if (joint !== 'and' && joint !== 'or' && joint !== '/') return false;
  if (first.kind === 'part' && last.kind === 'part')
    return first.year === null && first.yearShift === null && !first.of && last.year !== null;
  if (first.kind !== 'calendar' || last.kind !== 'calendar' || first.of) return false;
  const isBare = first.year === null && last.year !== null && last.month !== null;
  return isBare && (first.day === null) === (last.day === null);
}

/** The end of a range that is no time by itself: "April 5-7", "April 5 and 6", "2014-15". */
export function detectRangeEnd(pieces: Pieces, { sense, end }: Match): Place | null {
  if (sense.kind !== 'calendar') return null;
  const number = plainNumberAt(pieces, end + 1);
  const place = { first: end + 1, end: end + 2 };
  if (sense.day === null) {
    const year = sense.month === null ? readShortYear(pieces, end, sense.year) : null;
    return year === null ? null : { ...place, sense: { ...sense, year } };
  }
  const isDay =
    sense.year === null &&
    isDayJoint(pieces, end) &&
    number > sense.day &&
    isRealDay({ year: 2000, month: sense.month!, day: number });
  if (!isDay) return null;
  const comma = wordAt(pieces, end + 2) === ',' ? end + 3 : end + 2;
  const year = readYear(pieces, comma);
  if (year) return { ...place, end: year.end, sense: { ...sense, day: number, year: year.value } };
  return isTight(pieces, end) || isFree(pieces, end + 2) ? { ...place, sense: { ...sense, day: number } } : null;
}

/** "April 5-7 drew crowds": digits that a dash ties to a day are a day, whatever follows but another mark or "%". */
const isTight = (pieces: Pieces, joint: number): boolean =>
  wordAt(pieces, joint) === '-' &&
  pieces[joint]!.isGlued &&
  pieces[joint + 1]?.isGlued === true &&
  pieces[joint + 2]?.isGlued !== true;

/** "April 5-7", "April 5 and 6", "April 5, 6 and 7"; but "April 5, 20 people". */
function isDayJoint(pieces: Pieces, index: number): boolean {
  const joint = wordAt(pieces, index);
  if (joint !== ',') return joint === 'and' || RANGE_JOINTS.has(joint);
  return wordAt(pieces, index + 2) === 'and' && plainNumberAt(pieces, index + 3) > plainNumberAt(pieces, index + 1);
}

/** No "%" and no noun behind it: "on April 5 and 6", but "between April 5 and 6 people". */
const isFree = (pieces: Pieces, index: number): boolean => {
  const next = pieces[index];
  if (next === undefined || next.kind === 'mark') return next?.text !== '%' && next?.text !== ':';
  return RANGE_FOLLOWERS.has(next.word);
};
