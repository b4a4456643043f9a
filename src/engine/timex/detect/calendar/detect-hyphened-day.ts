import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { Match } from '../../sense.ts';
import { fullYear } from './detect-numeric-day.ts';
import { plainNumberAt } from './read-year.ts';

/** A day with its month in letters between hyphens, strokes or full stops: "05-Mar-2024", "Jun-18-2020", "2020/Jun/18". */
export function detectHyphenedDay(words: Words, index: number): Match | null {
  if (!isJoined(words, index)) return null;
  const end = index + 5;
  const [first, second, third] = [index, index + 2, index + 4] as const;
  if (words[first]!.text.length === 4)
    return createDay(plainNumberAt(words, first), monthAt(words, second), plainNumberAt(words, third), end);
  const year = readYearAt(words, third);
  if (year === null) return null;
  return (
    createDay(year, monthAt(words, second), plainNumberAt(words, first), end) ??
    createDay(year, monthAt(words, first), plainNumberAt(words, second), end)
  );
}

/** One mark twice, and no space between. */
function isJoined(words: Words, index: number): boolean {
  const joint = normAt(words, index + 1);
  if ((joint !== '-' && joint !== '/' && joint !== '.') || normAt(words, index + 3) !== joint) return false;
  for (let at = index + 1; at <= index + 4; at++) if (!words[at]?.isGlued) return false;
  return true;
}

const monthAt = (words: Words, index: number): number =>
  words.language.timexWords.months.get(normAt(words, index)) ?? Number.NaN;

/** "2024", "25". */
function readYearAt(words: Words, index: number): number | null {
  const number = plainNumberAt(words, index);
  const { length } = words[index]!.text;
  if (length === 4) return number >= 1000 ? number : null;
  return length === 2 && number >= 0 ? fullYear(number) : null;
}

function createDay(year: number, month: number, day: number, end: number): Match | null {
  return isRealDay({ year, month, day }) ? { end, sense: { kind: 'calendar', year, month, day } } : null;
}
