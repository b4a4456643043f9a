import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { parseNumeral } from '../../../numeral/parse-numeral.ts';
import type { Match } from '../../sense.ts';
import { createDetectors, detectFirst } from '../detector.ts';
import { renderLength } from '../length/read-length.ts';
import { detectEach, readRecurringUnit } from './detect-each.ts';

/** "Every day", "each July", "twice a year", "daily", "Mondays"; "$5 a year" says how much, and the figure has it. */
export const detectRecurrence = (words: Words, index: number): Match | null => detectFirst(RECURRENCES, words, index);

const RECURRENCES = createDetectors([
  { id: 'recurrence/frequency', starts: ({ timexWords }) => timexWords.frequencyWords.keys(), detect: detectFrequency },
  { id: 'recurrence/weekdays', starts: ({ timexWords }) => timexWords.pluralWeekdays.keys(), detect: detectWeekdays },
  { id: 'recurrence/each', starts: ({ functionWords }) => functionWords.distributives, detect: detectEach },
  { id: 'recurrence/times', detect: detectTimesEach },
]);

const recurring = (end: number, value: string): Match => ({ end, sense: { kind: 'fixed', type: 'SET', value } });

/** "Daily", "annually"; but "the China Daily" and "Daily Mail" are papers. */
function detectFrequency(words: Words, index: number): Match | null {
  const value = words.language.timexWords.frequencyWords.get(normAt(words, index));
  if (value === undefined || isPaper(words, index)) return null;
  const isName = isCapital(words[index]) && (index > 0 || isCapital(words[1]));
  return isName ? null : recurring(index + 1, value);
}

/** "The party daily Borba", "the Danish daily Avisen": a newspaper. */
const isPaper = (words: Words, index: number): boolean =>
  normAt(words, index) === 'daily' &&
  isCapital(words[index + 1]) &&
  (isCapital(words[index - 1]) || words.language.timexWords.paperWords.has(normAt(words, index - 1)));

/** "Mondays". */
function detectWeekdays(words: Words, index: number): Match | null {
  const weekday = words.language.timexWords.pluralWeekdays.get(normAt(words, index));
  return weekday !== undefined && isCapital(words[index]) ? recurring(index + 1, `XXXX-WXX-${weekday}`) : null;
}

/** "Twice a year", "three times a week", "four days a week". */
function detectTimesEach(words: Words, index: number): Match | null {
  const start = skipTimes(words, index);
  if (start === null || !words.language.timexWords.rateArticles.has(normAt(words, start))) return null;
  const unit = readRecurringUnit(words, start + 1);
  return unit === null || unit === 'WE' ? null : recurring(start + 2, renderLength({ unit, value: 1 }));
}

/** Past "twice", "three times", "four days". */
function skipTimes(words: Words, index: number): number | null {
  const { timesWords, units } = words.language.timexWords;
  if (timesWords.has(normAt(words, index))) return index + 1;
  const count = parseNumeral(words, index);
  if (!count || count.kind === 'fraction') return null;
  const noun = normAt(words, count.end);
  return noun === 'times' || (units.has(noun) && noun.endsWith('s')) ? count.end + 1 : null;
}
