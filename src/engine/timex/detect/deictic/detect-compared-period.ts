import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { plainNumberAt } from '../calendar/detect-year.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { readYearStep } from '../calendar/read-year-step.ts';

const sameQuarter = (yearShift: number): Sense => ({ kind: 'same-quarter', yearShift });

/** What a report of earnings is compared with: "the year-ago quarter", "the 1988 period", "the same period last year". */
export function detectPeriod(words: Words, index: number): Match | null {
  const hasArticle = ['a', 'the'].includes(normAt(words, index));
  const at = hasArticle ? index + 1 : index;
  const first = normAt(words, at);
  if (first === 'year') return detectYearAgo(words, at, hasArticle);
  if (!hasArticle) return null;
  if (first === 'latest') return isPeriod(words, at + 1) ? { end: at + 2, sense: sameQuarter(0) } : null;
  if (words.language.timexWords.samePeriodWords.has(first)) return detectSamePeriod(words, at + 1);
  const year = plainNumberAt(words, at);
  return year >= 1900 && year <= 2100 && isPeriod(words, at + 1)
    ? { end: at + 2, sense: { kind: 'same-quarter', yearShift: 0, year } }
    : null;
}

/** "Period" or "quarter", but not "the period of unrest" and "quarter-final". */
const isPeriod = (words: Words, index: number): boolean =>
  ['period', 'quarter'].includes(normAt(words, index)) && !['-', 'of'].includes(normAt(words, index + 1));

/** "The year-ago quarter", "the year-earlier third quarter"; the article of "the year-ago results" is the noun's. */
function detectYearAgo(words: Words, at: number, hasArticle: boolean): Match | null {
  if (normAt(words, at + 1) !== '-' || !['ago', 'earlier'].includes(normAt(words, at + 2))) return null;
  const end = at + 3;
  if (isPeriod(words, end)) return { end: end + 1, sense: sameQuarter(-1) };
  const ordinal = readOrdinal(words, end);
  if (ordinal && ordinal.value <= 4 && normAt(words, ordinal.end) === 'quarter') {
    const of = { shift: -1, from: 'publication' } as const;
    return {
      end: ordinal.end + 1,
      sense: { kind: 'part', part: `Q${ordinal.value}`, year: null, yearShift: null, of },
    };
  }
  return hasArticle ? null : { end, sense: { kind: 'shifted', grain: 'year', shift: -1, from: 'quarter' } };
}

/** "The same period last year", "the corresponding quarter a year earlier", "the like period of 1988". */
function detectSamePeriod(words: Words, at: number): Match | null {
  if (!['period', 'quarter'].includes(normAt(words, at))) return null;
  const step = readYearStep(words, at + 1);
  if (step) return { end: step.end, sense: sameQuarter(step.step.shift) };
  const isYearOn = normAt(words, at + 1) === 'a' && normAt(words, at + 2) === 'year';
  if (isYearOn && ['ago', 'before', 'earlier'].includes(normAt(words, at + 3)))
    return { end: at + 4, sense: sameQuarter(-1) };
  const year = ['in', 'of'].includes(normAt(words, at + 1)) ? plainNumberAt(words, at + 2) : Number.NaN;
  return year >= 1900 && year <= 2100 ? { end: at + 3, sense: { kind: 'same-quarter', yearShift: 0, year } } : null;
}
