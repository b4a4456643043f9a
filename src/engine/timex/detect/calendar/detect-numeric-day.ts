import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { isRealDay } from '../../calendar.ts';
import type { Match } from '../../sense.ts';
import { plainNumberAt } from './read-year.ts';

/** A day in numbers alone: "2022-10-26", "10/26/2022", "26.10.2022". */
export const detectNumericDay = (words: Words, index: number): Match | null =>
  detectIsoDay(words, index) ?? detectSlashDay(words, index) ?? detectDottedDay(words, index);

/** "26.10.2022": who writes full stops puts the day first. */
function detectDottedDay(words: Words, index: number): Match | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words[index]!.text);
  return match && createDay(Number(match[3]), Number(match[2]), Number(match[1]), index + 1);
}

/** "2022-10-26", "2022/10/26". */
function detectIsoDay(words: Words, index: number): Match | null {
  const [year, month, day] = [words[index], words[index + 2], words[index + 4]];
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return null;
  const joint = normAt(words, index + 1);
  if ((joint !== '-' && joint !== '/') || normAt(words, index + 3) !== joint || !month.isGlued || !day.isGlued)
    return null;
  return createDay(
    plainNumberAt(words, index),
    plainNumberAt(words, index + 2),
    plainNumberAt(words, index + 4),
    index + 5,
  );
}

/** "10/26/2022", "26/10/2022"; where both readings exist the American one, which the corpora have. */
function detectSlashDay(words: Words, index: number): Match | null {
  if (normAt(words, index + 1) !== '/' || normAt(words, index + 3) !== '/' || !words[index + 4]?.isGlued) return null;
  const [first, second, third] = [index, index + 2, index + 4].map((at) => plainNumberAt(words, at)) as [
    number,
    number,
    number,
  ];
  const length = words[index + 4]!.text.length;
  if (length !== 4 && length !== 2) return null;
  const year = length === 4 ? third : third + (third < 50 ? 2000 : 1900);
  return createDay(year, first, second, index + 5) ?? createDay(year, second, first, index + 5);
}

function createDay(year: number, month: number, day: number, end: number): Match | null {
  return isRealDay({ year, month, day }) ? { end, sense: { kind: 'calendar', year, month, day } } : null;
}
