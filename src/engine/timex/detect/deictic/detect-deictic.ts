import { normAt } from '../../../grammar/words.ts';
import type { Language } from '../../../language/language.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { createDetectors, detectFirst } from '../detector.ts';
import { detectLatestPeriod, detectSamePeriod, detectYearAgo, detectYearOfPeriod } from './detect-compared-period.ts';
import { detectKnownTime } from './detect-known-time.ts';
import { detectLastAndNext } from './detect-last-and-next.ts';
import { detectNeighbour, detectSecondNext, detectWeekdayBeside } from './detect-neighbour.ts';
import {
  detectLongAgo,
  detectNamedDay,
  detectNow,
  detectRecently,
  detectRecentMonths,
  detectTheFuture,
  detectTonight,
} from './detect-reference.ts';

/** Times said from where the speaker or the story stands: "yesterday", "last week", "the past three years", "now". */
export const detectDeictic = (words: Words, index: number): Match | null => detectFirst(DEICTIC, words, index);

const the = () => ['the'];
const periodArticles = ({ timexWords }: Language) => timexWords.periodArticles;

const DEICTIC = createDetectors([
  { id: 'deictic/named-day', starts: ({ timexWords }) => timexWords.deicticDays.keys(), detect: detectNamedDay },
  { id: 'deictic/tonight', starts: () => ['tonight'], detect: detectTonight },
  {
    id: 'deictic/now',
    starts: ({ timexWords }) => [...timexWords.presentWords, ...timexWords.presentPhrases.keys()],
    detect: detectNow,
  },
  { id: 'deictic/recently', starts: ({ timexWords }) => ['more', ...timexWords.pastWords], detect: detectRecently },
  { id: 'deictic/long-ago', starts: () => ['long'], detect: detectLongAgo },
  {
    id: 'deictic/recent-months',
    starts: ({ timexWords }) => ['recent', ...timexWords.recentOpeners],
    detect: detectRecentMonths,
  },
  { id: 'deictic/the-future', starts: the, detect: detectTheFuture },
  { id: 'deictic/weekday-beside', starts: the, detect: detectWeekdayBeside },
  {
    id: 'deictic/last-and-next',
    starts: ({ timexWords }) => ['the', ...timexWords.shiftWords.keys()],
    detect: detectLastAndNext,
  },
  {
    id: 'deictic/second-next',
    starts: ({ timexWords }) => ['the', ...timexWords.neighbourUnits.keys()],
    detect: detectSecondNext,
  },
  { id: 'deictic/neighbour', starts: the, detect: detectNeighbour },
  { id: 'deictic/year-ago', starts: ({ timexWords }) => ['year', ...timexWords.periodArticles], detect: detectYearAgo },
  { id: 'deictic/latest-period', starts: periodArticles, detect: detectLatestPeriod },
  { id: 'deictic/same-period', starts: periodArticles, detect: detectSamePeriod },
  { id: 'deictic/year-of-period', starts: periodArticles, detect: detectYearOfPeriod },
  {
    id: 'deictic/year-end',
    starts: ({ timexWords }) => ['the', ...timexWords.endedUnits.keys()],
    detect: detectYearEnd,
  },
  { id: 'deictic', starts: the, detect: detectKnownTime },
]);

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
