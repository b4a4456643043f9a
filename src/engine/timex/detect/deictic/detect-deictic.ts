import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { type Detector, detectFirst } from '../detector.ts';
import { detectLatestPeriod, detectSamePeriod, detectYearAgo, detectYearOfPeriod } from './detect-compared-period.ts';
import { detectKnownTime } from './detect-known-time.ts';
import { detectLastAndNext } from './detect-last-and-next.ts';
import { detectNeighbour, detectSecondNext } from './detect-neighbour.ts';
import {
  detectNamedDay,
  detectNow,
  detectRecently,
  detectRecentMonths,
  detectTheFuture,
  detectTonight,
} from './detect-reference.ts';

/** Times said from where the speaker or the story stands: "yesterday", "last week", "the past three years", "now". */
export const detectDeictic = (words: Words, index: number): Match | null => detectFirst(DEICTIC, words, index);

const DEICTIC: readonly Detector[] = [
  { id: 'deictic/named-day', detect: detectNamedDay },
  { id: 'deictic/tonight', detect: detectTonight },
  { id: 'deictic/now', detect: detectNow },
  { id: 'deictic/recently', detect: detectRecently },
  { id: 'deictic/recent-months', detect: detectRecentMonths },
  { id: 'deictic/the-future', detect: detectTheFuture },
  { id: 'deictic/last-and-next', detect: detectLastAndNext },
  { id: 'deictic/second-next', detect: detectSecondNext },
  { id: 'deictic/neighbour', detect: detectNeighbour },
  { id: 'deictic/year-ago', detect: detectYearAgo },
  { id: 'deictic/latest-period', detect: detectLatestPeriod },
  { id: 'deictic/same-period', detect: detectSamePeriod },
  { id: 'deictic/year-of-period', detect: detectYearOfPeriod },
  { id: 'deictic/year-end', detect: detectYearEnd },
  { id: 'deictic/known-time', detect: detectKnownTime },
];

/** "Year-end", "year's end", "the year end", "month's end". */
function detectYearEnd(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const grain = words.language.timexWords.endedUnits.get(normAt(words, at));
  if (grain === undefined) return null;
  const joint = normAt(words, at + 1);
  const end = joint === '-' || joint === "'s" ? at + 2 : at + 1;
  // "The month end" is hardly written, and "the year ends" is a verb.
  if (normAt(words, end) !== 'end' || (grain === 'month' && end === at + 1)) return null;
  const from = grain === 'year' ? 'publication' : 'text';
  return { end: end + 1, sense: { kind: 'shifted', grain, shift: 0, from }, mod: 'END' };
}
