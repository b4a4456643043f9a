import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { plainNumberAt } from '../calendar/detect-year.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { readOffset } from './detect-ago.ts';
import { detectPeriod } from './detect-compared-period.ts';
import { detectShifted } from './detect-last-and-next.ts';
import { detectReference } from './detect-reference.ts';

/** Times said from where the speaker or the story stands: "yesterday", "last week", "the past three years", "now". */
export function detectRelative(words: Words, index: number): Match | null {
  return (
    detectReference(words, index) ??
    detectShifted(words, index) ??
    detectSecondDay(words, index) ??
    detectNeighbourDay(words, index) ??
    detectPeriod(words, index) ??
    detectEndOf(words, index) ??
    detectBareThe(words, index)
  );
}

/** "The day before yesterday", "the day after tomorrow", "the week before last", "the year after next". */
function detectSecondDay(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const grain = normAt(words, at) as Grain;
  if (!words.language.timexWords.neighbourUnits.has(grain)) return null;
  const phrase = `${normAt(words, at + 1)} ${normAt(words, at + 2)}`;
  const far = grain === 'day' || isCapital(words[at + 3]) ? null : (FAR_SHIFTS.get(phrase) ?? null);
  if (far !== null) return { end: at + 3, sense: { kind: 'shifted', grain, shift: far, from: 'publication' } };
  if (grain !== 'day') return null;
  const shift = phrase === 'before yesterday' ? -2 : phrase === 'after tomorrow' ? 2 : null;
  return shift === null ? null : { end: at + 3, sense: { kind: 'shifted', grain: 'day', shift, from: 'publication' } };
}

const FAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['after next', 2],
  ['before last', -2],
]);

/** "The day before", "the week after", "the day after Christmas". */
function detectNeighbourDay(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'the' || !words.language.timexWords.neighbourUnits.has(normAt(words, index + 1)))
    return null;
  const grain = normAt(words, index + 1) as Grain;
  const dated = readOffset(words, index + 2, grain, 1);
  if (dated) return dated;
  const side = normAt(words, index + 2);
  const behind = words[index + 3];
  const isClosed =
    behind === undefined || behind.kind === 'mark' || words.language.timexWords.neighbourFollowers.has(behind.norm);
  if (!isClosed || (side !== 'before' && side !== 'after')) return null;
  return {
    end: index + 3,
    sense: { kind: 'shifted', grain, shift: side === 'before' ? -1 : 1, from: 'text' },
  };
}

/** "Year-end", "year's end", "the year end", "month's end". */
function detectEndOf(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const grain = normAt(words, at);
  if (grain !== 'year' && grain !== 'month') return null;
  const joint = normAt(words, at + 1);
  const end = joint === '-' || joint === "'s" ? at + 2 : at + 1;
  // "The month end" is hardly written, and "the year ends" is a verb.
  if (normAt(words, end) !== 'end' || (grain === 'month' && end === at + 1)) return null;
  const sense: Sense = { kind: 'shifted', grain, shift: 0, from: grain === 'year' ? 'publication' : 'text' };
  return { end: end + 1, sense, mod: 'END' };
}

/** "The quarter", "the year" (behind "for", "of", "in"), "the weekend", "the 21st". */
function detectBareThe(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'the') return null;
  const noun = normAt(words, index + 1);
  const next = normAt(words, index + 2);
  const before = normAt(words, index - 1);
  if (noun === 'weekend')
    return { end: index + 2, sense: { kind: 'shifted', grain: 'weekend', shift: 0, from: 'publication' } };
  // "The quarter-finals" are games.
  if (noun === 'quarter' && next !== 'of' && next !== '-' && !isCapital(words[index + 1]))
    return { end: index + 2, sense: { kind: 'same-quarter', yearShift: 0 } };
  // "The day following saw the end"; "the day following the vote" is another.
  if (noun === 'day' && next === 'following' && !words.language.functionWords.determiners.has(normAt(words, index + 3)))
    return { end: index + 3, sense: { kind: 'shifted', grain: 'day', shift: 1, from: 'text' } };
  // "In the fiscal year ended June 30": some year's length; "the fiscal year 1999" is that one.
  if (noun === 'fiscal' && next === 'year' && words[index + 3]?.kind !== 'number' && normAt(words, index + 3) !== 'of')
    return { end: index + 3, sense: { kind: 'fixed', type: 'DURATION', value: 'P1Y' } };
  // "For the year ended March 31" is some year's length.
  const isAccounted = noun === 'year' && (next === 'ended' || next === 'ending');
  if (isAccounted) return { end: index + 2, sense: { kind: 'fixed', type: 'DURATION', value: 'P1Y' } };
  if (noun === 'full' && next === 'year' && normAt(words, index + 3) !== 'of')
    return { end: index + 3, sense: { kind: 'shifted', grain: 'year', shift: 0, from: 'publication' } };
  // "In the year 10000".
  const isNumbered = words[index + 2]?.kind === 'number';
  const isWholeYear =
    noun === 'year' &&
    !isNumbered &&
    words.language.timexWords.yearSpanPrepositions.has(before) &&
    next !== 'to' &&
    next !== 'of';
  if (isWholeYear) return { end: index + 2, sense: { kind: 'shifted', grain: 'year', shift: 0, from: 'text' } };
  const isMonthEnd = noun === 'month' && before === 'of' && next !== 'of';
  if (isMonthEnd) return { end: index + 2, sense: { kind: 'shifted', grain: 'month', shift: 0, from: 'text' } };
  return detectOrdinalDay(words, index + 1);
}

function detectOrdinalDay(words: Words, index: number): Match | null {
  if (!(plainNumberAt(words, index) > 0)) return null;
  const ordinal = readOrdinal(words, index);
  const next = ordinal ? words[ordinal.end] : undefined;
  const isClosed =
    next === undefined || next.kind === 'mark'
      ? next?.text !== '-'
      : words.language.timexWords.ordinalDayFollowers.has(next.norm);
  return ordinal && ordinal.value <= 31 && isClosed
    ? { end: ordinal.end, sense: { kind: 'ordinal-day', day: ordinal.value } }
    : null;
}
