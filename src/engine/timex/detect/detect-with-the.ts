import { isBreak } from '../../grammar/noun-phrase.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Match } from '../sense.ts';
import { detectCalendar } from './calendar/detect-calendar.ts';
import { plainNumberAt } from './calendar/read-year.ts';
import { createDetectors, detectFirst } from './detector.ts';
import { detectLength } from './length/detect-length.ts';

/** "The third quarter", "the spring of 2022", "the 1990s", "the year 2000", "the 26th of October", "the nine months". */
export const detectWithThe = (words: Words, index: number): Match | null =>
  normAt(words, index) === 'the' && index + 1 < words.length ? detectFirst(BEHIND_THE, words, index + 1) : null;

/** Each of these begins behind the article. */
const BEHIND_THE = createDetectors([
  { id: 'calendar/the-year', detect: detectYearNumber },
  { id: 'with-the', detect: detectDateOrLength },
]);

/** "The year 2000", "the year two thousand". */
function detectYearNumber(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'year') return null;
  const spelled = parseNumeral(words, index + 1);
  if (spelled?.kind === 'words' && spelled.value >= 1000 && spelled.value < 3000)
    return { end: spelled.end, sense: { kind: 'calendar', year: spelled.value, month: null, day: null } };
  const year = plainNumberAt(words, index + 1);
  return year >= 1000 ? { end: index + 2, sense: { kind: 'calendar', year, month: null, day: null } } : null;
}

/** What can be read as a date is no length: "the 2000 days". */
function detectDateOrLength(words: Words, index: number): Match | null {
  const date = detectCalendar(words, index);
  if (date) return takesThe(words, index, date) ? date : null;
  return detectKnownLength(words, index);
}

/** "The 26th of October" and "the third quarter" take it; in "the Feb. 23 accord" and "the third-quarter loss" it is the noun's. */
function takesThe(words: Words, index: number, { end, sense }: Match): boolean {
  if (sense.kind === 'part') return !sense.isAttribute;
  if (sense.kind === 'fixed') return true;
  if (sense.kind !== 'calendar' || sense.day === null) return false;
  const isMonthFirst = words.language.timexWords.months.has(normAt(words, index));
  return !isMonthFirst || isBreak(words[end], words.language) || words[end]!.norm === 'and';
}

/** "The first nine months", "the nine months"; "the years" is left to others. */
function detectKnownLength(words: Words, index: number): Match | null {
  const isNumbered = words.language.timexWords.rowWords.has(normAt(words, index));
  if (!isNumbered && words[index]!.kind === 'mark') return null;
  const length = detectLength(words, isNumbered ? index + 1 : index);
  if (length?.sense.kind !== 'fixed' || length.sense.type !== 'DURATION' || length.mod) return null;
  return length.sense.value.includes('X') || isAttribute(words, length.end) ? null : length;
}

/** "The eight-year war", "the weeklong visit": the article is the noun's. */
const isAttribute = (words: Words, end: number): boolean =>
  normAt(words, end - 2) === '-' || normAt(words, end - 1).endsWith('long');
