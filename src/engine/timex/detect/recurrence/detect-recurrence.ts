import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { parseNumeral } from '../../../numeral/parse-numeral.ts';
import type { Match } from '../../sense.ts';
import { createDetectors, detectFirst } from '../detector.ts';
import { renderLength } from '../length/read-length.ts';
import { detectEach, readRecurringUnit } from './detect-each.ts';

/** "Every day", "each July", "twice a year", "daily", "Mondays"; "$5 a year" is one too. */
export const detectRecurrence = (words: Words, index: number): Match | null => detectFirst(RECURRENCES, words, index);

const RECURRENCES = createDetectors([
  { id: 'recurrence/frequency', starts: ({ timexWords }) => timexWords.frequencyWords.keys(), detect: detectFrequency },
  { id: 'recurrence/weekdays', starts: ({ timexWords }) => timexWords.pluralWeekdays.keys(), detect: detectWeekdays },
  { id: 'recurrence/each', starts: ({ timexWords }) => timexWords.eachWords, detect: detectEach },
  { id: 'recurrence/rate', detect: detectRate },
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

/** "Twice a year", "three times a week", "four days a week"; behind an amount the rate alone: "$5 million a year". */
function detectRate(words: Words, index: number): Match | null {
  const start = readTimes(words, index);
  if (start === null || !words.language.timexWords.rateArticles.has(normAt(words, start))) return null;
  const unit = readRecurringUnit(words, start + 1);
  if (unit === null || unit === 'WE' || (start === index && !isBehindAmount(words, index))) return null;
  return recurring(start + 2, renderLength({ unit, value: 1 }));
}

/** Behind "twice", "three times", "four days" the rate begins; "a year" begins with itself. */
function readTimes(words: Words, index: number): number | null {
  const { timesWords, rateArticles, units } = words.language.timexWords;
  const word = normAt(words, index);
  if (timesWords.has(word)) return index + 1;
  if (rateArticles.has(word)) return index;
  const count = parseNumeral(words, index);
  if (!count || count.kind === 'fraction') return null;
  const noun = normAt(words, count.end);
  return noun === 'times' || (units.has(noun) && noun.endsWith('s')) ? count.end + 1 : null;
}

/** How far the number may stand before "a day": "hundreds of new interviews a day". */
const AMOUNT_WIDTH = 4;

/** "5 percent a year", "$5 million a year", "300 flights a day"; but "20 miles an hour" is a speed. */
function isBehindAmount(words: Words, index: number): boolean {
  const { units, amountEndings } = words.language.timexWords;
  const before = words[index - 1];
  if (!before || units.has(before.norm) || units.get(normAt(words, index + 1)) === 'H') return false;
  if (before.kind === 'number' || amountEndings.has(before.norm)) return true;
  return before.kind === 'word' && before.norm.endsWith('s') && hasNumberBefore(words, index - 1);
}

function hasNumberBefore(words: Words, index: number): boolean {
  const { scales, indefinites } = words.language.numberWords;
  for (let at = index - 1; at > Math.max(-1, index - AMOUNT_WIDTH); at--) {
    const { kind, norm } = words[at]!;
    if (kind === 'number' || scales.has(norm) || indefinites.has(norm)) return true;
    if (kind === 'mark') return false;
  }
  return false;
}
