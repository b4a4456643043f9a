import { type Piece, wordAt } from '../../grammar/words.ts';
import { isRealDay } from '../calendar.ts';
import type { Match } from '../sense.ts';
import { plainNumberAt } from './detect-year.ts';

type Pieces = readonly Piece[];

/** A day in numbers alone: "2022-10-26", "10/26/2022", "26.10.2022". */
export const detectNumericDay = (pieces: Pieces, index: number): Match | null =>
  detectIsoDay(pieces, index) ?? detectSlashDay(pieces, index) ?? detectDottedDay(pieces, index);

/** "26.10.2022": who writes full stops puts the day first. */
function detectDottedDay(pieces: Pieces, index: number): Match | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(pieces[index]!.text);
  return match && createDay(Number(match[3]), Number(match[2]), Number(match[1]), index + 1);
}

/** "2022-10-26", "2022/10/26". */
function detectIsoDay(pieces: Pieces, index: number): Match | null {
  const [year, month, day] = [pieces[index], pieces[index + 2], pieces[index + 4]];
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return null;
  const joint = wordAt(pieces, index + 1);
  if ((joint !== '-' && joint !== '/') || wordAt(pieces, index + 3) !== joint || !month.isGlued || !day.isGlued)
    return null;
  return createDay(
    plainNumberAt(pieces, index),
    plainNumberAt(pieces, index + 2),
    plainNumberAt(pieces, index + 4),
    index + 5,
  );
}

/** "10/26/2022", "26/10/2022"; where both readings exist the American one, which the corpora have. */
function detectSlashDay(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index + 1) !== '/' || wordAt(pieces, index + 3) !== '/' || !pieces[index + 4]?.isGlued)
    return null;
  const [first, second, third] = [index, index + 2, index + 4].map((at) => plainNumberAt(pieces, at)) as [
    number,
    number,
    number,
  ];
  const length = pieces[index + 4]!.text.length;
  if (length !== 4 && length !== 2) return null;
  const year = length === 4 ? third : third + (third < 50 ? 2000 : 1900);
  return createDay(year, first, second, index + 5) ?? createDay(year, second, first, index + 5);
}

function createDay(year: number, month: number, day: number, end: number): Match | null {
  return isRealDay({ year, month, day }) ? { end, sense: { kind: 'calendar', year, month, day } } : null;
}
