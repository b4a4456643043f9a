import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { readPeriodStep } from '../calendar/read-period-step.ts';
import { plainNumberAt } from '../calendar/read-year.ts';
import { createDetectors, detectFirst } from '../detector.ts';

/** Times that "the" alone makes known: "the quarter", "the year" (behind "for", "of", "in"), "the weekend", "the 21st". */
export const detectKnownTime = (words: Words, index: number): Match | null =>
  normAt(words, index) === 'the' ? detectFirst(BEHIND_THE, words, index + 1) : null;

/** Each of these begins behind the article. */
const BEHIND_THE = createDetectors([
  { id: 'deictic/the-weekend', starts: () => ['weekend'], detect: detectTheWeekend },
  { id: 'deictic/the-quarter', starts: () => ['quarter'], detect: detectTheQuarter },
  { id: 'deictic/the-day-following', starts: () => ['day'], detect: detectTheDayFollowing },
  { id: 'deictic/the-fiscal-year', starts: () => ['fiscal'], detect: detectTheFiscalYear },
  { id: 'deictic/the-year-ended', starts: () => ['year'], detect: detectTheYearEnded },
  { id: 'deictic/the-full-year', starts: () => ['full'], detect: detectTheFullYear },
  { id: 'deictic/the-year', starts: () => ['year'], detect: detectTheYear },
  { id: 'deictic/the-month', starts: () => ['month'], detect: detectTheMonth },
  {
    id: 'deictic/the-21st',
    starts: ({ numberWords }) => [...numberWords.ordinals.keys(), ...numberWords.cardinals.keys()],
    isOfDigits: true,
    detect: detectOrdinalDay,
  },
]);

const YEAR_LENGTH: Sense = { kind: 'fixed', type: 'DURATION', value: 'P1Y' };

function detectTheWeekend(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'weekend') return null;
  return { end: index + 1, sense: { kind: 'shifted', grain: 'weekend', shift: 0, from: 'publication' } };
}

/** "The quarter"; but "the quarter-finals" are games. */
function detectTheQuarter(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'quarter' || isCapital(words[index])) return null;
  const next = normAt(words, index + 1);
  return next === 'of' || next === '-' ? null : { end: index + 1, sense: { kind: 'same-quarter', yearShift: 0 } };
}

/** "The day following saw the end"; "the day following the vote" is another. */
function detectTheDayFollowing(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'day' || normAt(words, index + 1) !== 'following') return null;
  return words.language.functionWords.determiners.has(normAt(words, index + 2))
    ? null
    : { end: index + 2, sense: { kind: 'shifted', grain: 'day', shift: 1, from: 'text' } };
}

/** "In the fiscal year ended June 30": some year's length; "the fiscal year 1999" is that one. */
function detectTheFiscalYear(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'fiscal' || normAt(words, index + 1) !== 'year') return null;
  const isNamed = words[index + 2]?.kind === 'number' || normAt(words, index + 2) === 'of';
  return isNamed ? null : { end: index + 2, sense: YEAR_LENGTH };
}

/** "For the year ended March 31" is some year's length. */
function detectTheYearEnded(words: Words, index: number): Match | null {
  const isEnded =
    normAt(words, index) === 'year' && words.language.timexWords.accountEndings.has(normAt(words, index + 1));
  return isEnded ? { end: index + 1, sense: YEAR_LENGTH } : null;
}

/** "For the full year". */
function detectTheFullYear(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'full' || normAt(words, index + 1) !== 'year') return null;
  return normAt(words, index + 2) === 'of'
    ? null
    : { end: index + 2, sense: { kind: 'shifted', grain: 'year', shift: 0, from: 'publication' } };
}

/** "Profit for the year"; but "in the year to March" and "in the year 10000". */
function detectTheYear(words: Words, index: number): Match | null {
  const { yearSpanPrepositions, yearSpanEndings } = words.language.timexWords;
  if (normAt(words, index) !== 'year' || !yearSpanPrepositions.has(normAt(words, index - 2))) return null;
  const next = words[index + 1];
  if (next?.kind === 'number' || (next && yearSpanEndings.has(next.norm))) return null;
  return { end: index + 1, sense: { kind: 'shifted', grain: 'year', shift: 0, from: 'text' } };
}

/** "The end of the month". */
function detectTheMonth(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'month' || normAt(words, index - 2) !== 'of') return null;
  return normAt(words, index + 1) === 'of'
    ? null
    : { end: index + 1, sense: { kind: 'shifted', grain: 'month', shift: 0, from: 'text' } };
}

/** "The 21st", with no noun behind it; "the 5th of next month", "the first of the month". */
function detectOrdinalDay(words: Words, index: number): Match | null {
  const ordinal = readOrdinal(words, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  if (isEachMonth(words, ordinal.end)) {
    const value = `XXXX-XX-${String(ordinal.value).padStart(2, '0')}`;
    return { end: ordinal.end + 3, sense: { kind: 'fixed', type: 'SET', value } };
  }
  const step = normAt(words, ordinal.end) === 'of' ? readPeriodStep(words, ordinal.end, 'month') : null;
  if (step) return { end: step.end, sense: { kind: 'ordinal-day', day: ordinal.value, of: step.step } };
  return plainNumberAt(words, index) > 0 && isClosed(words, ordinal.end)
    ? { end: ordinal.end, sense: { kind: 'ordinal-day', day: ordinal.value } }
    : null;
}

/** "The 15th of every month". */
const isEachMonth = (words: Words, index: number): boolean =>
  normAt(words, index) === 'of' &&
  words.language.timexWords.eachWords.has(normAt(words, index + 1)) &&
  words.language.timexWords.neighbourUnits.get(normAt(words, index + 2)) === 'month';

function isClosed(words: Words, index: number): boolean {
  const next = words[index];
  return next === undefined || next.kind === 'mark'
    ? next?.text !== '-'
    : words.language.timexWords.ordinalDayFollowers.has(next.norm);
}
