import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { plainNumberAt } from '../calendar/read-year.ts';
import { readYearStep } from '../calendar/read-year-step.ts';

// Periods that a report of earnings is compared with.

const sameQuarter = (yearShift: number): Sense => ({ kind: 'same-quarter', yearShift });

/** "The year-ago quarter", "the year-earlier third quarter"; the article of "the year-ago results" is the noun's. */
export function detectYearAgo(words: Words, index: number): Match | null {
  const hasArticle = hasArticleAt(words, index);
  const at = hasArticle ? index + 1 : index;
  if (normAt(words, at) !== 'year' || normAt(words, at + 1) !== '-') return null;
  if (!words.language.timexWords.yearAgoWords.has(normAt(words, at + 2))) return null;
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

/** "The latest quarter". */
export function detectLatestPeriod(words: Words, index: number): Match | null {
  const isLatest = hasArticleAt(words, index) && normAt(words, index + 1) === 'latest';
  return isLatest && isPeriod(words, index + 2) ? { end: index + 3, sense: sameQuarter(0) } : null;
}

/** "The same period last year", "the corresponding quarter a year earlier", "the like period of 1988". */
export function detectSamePeriod(words: Words, index: number): Match | null {
  const { samePeriodWords, periodNouns } = words.language.timexWords;
  if (!hasArticleAt(words, index) || !samePeriodWords.has(normAt(words, index + 1))) return null;
  if (!periodNouns.has(normAt(words, index + 2))) return null;
  const at = index + 3;
  const step = readYearStep(words, at);
  if (step) return { end: step.end, sense: sameQuarter(step.step.shift) };
  return detectYearOn(words, at) ?? detectOfYear(words, at);
}

/** Behind "the same quarter": "a year earlier". */
function detectYearOn(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'a' || normAt(words, index + 1) !== 'year') return null;
  return words.language.timexWords.yearOnWords.has(normAt(words, index + 2))
    ? { end: index + 3, sense: sameQuarter(-1) }
    : null;
}

/** Behind "the like period": "of 1988". */
function detectOfYear(words: Words, index: number): Match | null {
  if (!words.language.timexWords.periodYearJoints.has(normAt(words, index))) return null;
  const year = plainNumberAt(words, index + 1);
  return isReported(year) ? { end: index + 2, sense: { kind: 'same-quarter', yearShift: 0, year } } : null;
}

/** "The 1988 period". */
export function detectYearOfPeriod(words: Words, index: number): Match | null {
  if (!hasArticleAt(words, index)) return null;
  const year = plainNumberAt(words, index + 1);
  return isReported(year) && isPeriod(words, index + 2)
    ? { end: index + 3, sense: { kind: 'same-quarter', yearShift: 0, year } }
    : null;
}

const hasArticleAt = (words: Words, index: number): boolean =>
  words.language.timexWords.periodArticles.has(normAt(words, index));

const isReported = (year: number): boolean => year >= 1900 && year <= 2100;

/** "Period" or "quarter", but not "the period of unrest" and "quarter-final". */
function isPeriod(words: Words, index: number): boolean {
  const next = normAt(words, index + 1);
  return words.language.timexWords.periodNouns.has(normAt(words, index)) && next !== '-' && next !== 'of';
}
