import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import { HOLIDAYS, SHIFT_WORDS } from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { type Grain, type Match, type Sense, UNIT_GRAINS } from '../sense.ts';
import { readYear } from './detect-year.ts';
import { readYearStep } from './read-year-step.ts';

type Pieces = readonly Piece[];
type Holiday = Extract<Sense, { kind: 'holiday' }>;

/** "Christmas Eve", "Thanksgiving 2021", "last Easter", "Easter weekend", "Labor Day last year". */
export function detectHoliday(pieces: Pieces, index: number): Match | null {
  const shift = SHIFT_WORDS.get(wordAt(pieces, index));
  const isShifted = shift !== undefined && SHIFTS_OF_HOLIDAYS.has(wordAt(pieces, index));
  const name = readName(pieces, isShifted ? index + 1 : index);
  if (!name) return null;
  const grain = readGrain(pieces, name.end);
  const end = grain === 'day' ? name.end : name.end + 1;
  const sense: Holiday = { kind: 'holiday', rule: name.rule, year: null, shift: isShifted ? shift : null, grain };
  if (isShifted) return { end, sense };
  const year = readYear(pieces, wordAt(pieces, end) === ',' || wordAt(pieces, end) === 'of' ? end + 1 : end);
  if (year) return { end: year.end, sense: { ...sense, year: year.value } };
  const step = readYearStep(pieces, end);
  return step ? { end: step.end, sense: { ...sense, of: step.step } } : { end, sense };
}

const SHIFTS_OF_HOLIDAYS: ReadonlySet<string> = new Set(['last', 'next', 'this']);

function readName(pieces: Pieces, index: number): { end: number; rule: Holiday['rule'] } | null {
  if (!isCapital(pieces[index]) || !HOLIDAY_STARTS.has(wordAt(pieces, index))) return null;
  for (let count = Math.min(5, pieces.length - index); count >= 1; count--) {
    const rule = HOLIDAYS.get(joinWords(pieces, index, index + count));
    if (rule) return count === 1 && isSurname(pieces, index) ? null : { end: index + count, rule };
  }
  return null;
}

/** "Angela Easter". */
const isSurname = (pieces: Pieces, index: number): boolean =>
  isCapital(pieces[index - 1]) && !PREPOSITIONS.has(wordAt(pieces, index - 1)) && wordAt(pieces, index - 1) !== 'the';

/** "Easter week", "Thanksgiving weekend". */
function readGrain(pieces: Pieces, index: number): Grain {
  const grain = UNIT_GRAINS.get(
    wordAt(pieces, index) === 'week' ? 'W' : wordAt(pieces, index) === 'weekend' ? 'WE' : '',
  );
  return grain ?? 'day';
}

/** The first words of their names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[.' ]/)[0]!));

const joinWords = (pieces: Pieces, first: number, end: number): string =>
  pieces
    .slice(first, end)
    .map((piece, at) => (at && !piece.isGlued ? ` ${piece.word}` : piece.word))
    .join('');
