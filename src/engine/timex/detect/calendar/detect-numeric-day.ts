import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { DayOrder, Match } from '../../sense.ts';
import { isDigits, plainNumberAt } from './read-year.ts';

/** A day in numbers alone: "2022-10-26", "10/26/2022", "26-10-2022", "26.10.2022". */
export const detectNumericDay = (words: Words, index: number): Match | null =>
  detectYearFirst(words, index) ?? detectYearLast(words, index) ?? detectDottedDay(words, index);

/** "26.10.2022", "2022.10.26": who writes full stops puts the day before the month, or the year before both. */
function detectDottedDay(words: Words, index: number): Match | null {
  const [first = '', second = '', third = '', ...more] = words[index]!.text.split('.');
  const isDay = [first, second, third].every((part) => isDigits(part)) && more.length === 0 && second.length <= 2;
  if (!isDay) return null;
  if (first.length === 4 && second.length === 2 && third.length === 2)
    return createDay(Number(first), Number(second), Number(third), index + 1);
  return first.length <= 2 && third.length === 4
    ? createDay(Number(third), Number(second), Number(first), index + 1, 'day-first')
    : null;
}

/** Three numbers with one mark between them. */
interface Numbers {
  readonly joint: string;
  readonly texts: readonly [string, string, string];
}

function readNumbers(words: Words, index: number): Numbers | null {
  const joint = normAt(words, index + 1);
  if ((joint !== '-' && joint !== '/') || normAt(words, index + 3) !== joint) return null;
  for (let at = index + 1; at <= index + 4; at++) if (!words[at]?.isGlued) return null;
  // "12-10-2008-7" is something else.
  const behind = words[index + 5];
  if (behind?.isGlued && (behind.norm === joint || behind.text === '%')) return null;
  const texts = [index, index + 2, index + 4].map((at) => words[at]!.text) as [string, string, string];
  return texts.every(isDigits) ? { joint, texts } : null;
}

/** "2022-10-26", "2022/10/26". */
function detectYearFirst(words: Words, index: number): Match | null {
  const [year, month, day] = readNumbers(words, index)?.texts ?? [];
  if (year?.length !== 4 || month?.length !== 2 || day?.length !== 2) return null;
  return createDay(Number(year), Number(month), Number(day), index + 5);
}

/** "10/26/2022", "26-10-2022"; where both readings exist the American one, which the corpora have, comes first. */
function detectYearLast(words: Words, index: number): Match | null {
  const numbers = readNumbers(words, index);
  if (!numbers || !isYearLast(words, index, numbers)) return null;
  const [first, second, third] = numbers.texts.map(Number) as [number, number, number];
  const year = numbers.texts[2].length === 4 ? third : fullYear(third);
  const end = index + 5;
  const isEither = first !== second && isRealDay({ year, month: second, day: first });
  return (
    createDay(year, first, second, end, isEither ? 'either' : first === second ? undefined : 'month-first') ??
    createDay(year, second, first, end, 'day-first')
  );
}

/** Two digits are a year behind strokes; hyphens have "10-12-15" for a record too, so there a preposition has to lead. */
function isYearLast(words: Words, index: number, { joint, texts }: Numbers): boolean {
  const [first, second, year] = texts;
  if (first.length > 2 || second.length > 2) return false;
  if (year.length === 4) return plainNumberAt(words, index + 4) >= 1000;
  if (year.length !== 2) return false;
  const isEven = first.length === 2 && second.length === 2;
  return joint === '/' || (isEven && words.language.timexWords.dayPrepositions.has(normAt(words, index - 1)));
}

/** "98", "21" with their century. */
export const fullYear = (short: number): number => short + (short < 50 ? 2000 : 1900);

function createDay(year: number, month: number, day: number, end: number, order?: DayOrder): Match | null {
  if (!isRealDay({ year, month, day })) return null;
  return { end, sense: { kind: 'calendar', year, month, day, ...(order && { order }) } };
}
