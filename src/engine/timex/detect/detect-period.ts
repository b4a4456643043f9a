import { SAME_PERIOD_WORDS } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';
import { plainNumberAt } from './detect-year.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readYearStep } from './read-year-step.ts';

type Pieces = readonly Piece[];

const sameQuarter = (yearShift: number): Sense => ({ kind: 'same-quarter', yearShift });

/** What a report of earnings is compared with: "the year-ago quarter", "the 1988 period", "the same period last year". */
export function detectPeriod(pieces: Pieces, index: number): Match | null {
  const hasArticle = ['a', 'the'].includes(wordAt(pieces, index));
  const at = hasArticle ? index + 1 : index;
  const first = wordAt(pieces, at);
  if (first === 'year') return detectYearAgo(pieces, at, hasArticle);
  if (!hasArticle) return null;
  if (first === 'latest') return isPeriod(pieces, at + 1) ? { end: at + 2, sense: sameQuarter(0) } : null;
  if (SAME_PERIOD_WORDS.has(first)) return detectSamePeriod(pieces, at + 1);
  const year = plainNumberAt(pieces, at);
  return year >= 1900 && year <= 2100 && isPeriod(pieces, at + 1)
    ? { end: at + 2, sense: { kind: 'same-quarter', yearShift: 0, year } }
    : null;
}

/** "Period" or "quarter", but not "the period of unrest" and "quarter-final". */
const isPeriod = (pieces: Pieces, index: number): boolean =>
  ['period', 'quarter'].includes(wordAt(pieces, index)) && !['-', 'of'].includes(wordAt(pieces, index + 1));

/** "The year-ago quarter", "the year-earlier third quarter"; the article of "the year-ago results" is the noun's. */
function detectYearAgo(pieces: Pieces, at: number, hasArticle: boolean): Match | null {
  if (wordAt(pieces, at + 1) !== '-' || !['ago', 'earlier'].includes(wordAt(pieces, at + 2))) return null;
  const end = at + 3;
  if (isPeriod(pieces, end)) return { end: end + 1, sense: sameQuarter(-1) };
  const ordinal = readOrdinal(pieces, end);
  if (ordinal && ordinal.value <= 4 && wordAt(pieces, ordinal.end) === 'quarter') {
    const of = { shift: -1, from: 'publication' } as const;
    return {
      end: ordinal.end + 1,
      sense: { kind: 'part', part: `Q${ordinal.value}`, year: null, yearShift: null, of },
    };
  }
  return hasArticle ? null : { end, sense: { kind: 'shifted', grain: 'year', shift: -1, from: 'quarter' } };
}

/** "The same period last year", "the corresponding quarter a year earlier", "the like period of 1988". */
function detectSamePeriod(pieces: Pieces, at: number): Match | null {
  if (!['period', 'quarter'].includes(wordAt(pieces, at))) return null;
  const step = readYearStep(pieces, at + 1);
  if (step) return { end: step.end, sense: sameQuarter(step.step.shift) };
  const isYearOn = wordAt(pieces, at + 1) === 'a' && wordAt(pieces, at + 2) === 'year';
  if (isYearOn && ['ago', 'before', 'earlier'].includes(wordAt(pieces, at + 3)))
    return { end: at + 4, sense: sameQuarter(-1) };
  const year = ['in', 'of'].includes(wordAt(pieces, at + 1)) ? plainNumberAt(pieces, at + 2) : Number.NaN;
  return year >= 1900 && year <= 2100 ? { end: at + 3, sense: { kind: 'same-quarter', yearShift: 0, year } } : null;
}
