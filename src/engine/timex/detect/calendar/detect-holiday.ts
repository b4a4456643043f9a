import { isCapital, normAt } from '../../../grammar/words.ts';
import { HOLIDAYS } from '../../../lang/en/timex-words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { type Match, type Sense, UNIT_GRAINS } from '../../sense.ts';
import { readYear } from './detect-year.ts';
import { readYearStep } from './read-year-step.ts';

type Holiday = Extract<Sense, { kind: 'holiday' }>;

/** "Christmas Eve", "Thanksgiving 2021", "last Easter", "Easter weekend", "Labor Day last year". */
export function detectHoliday(words: Words, index: number): Match | null {
  const shift = words.language.timexWords.shiftWords.get(normAt(words, index));
  const isShifted = shift !== undefined && SHIFTS_OF_HOLIDAYS.has(normAt(words, index));
  const name = readName(words, isShifted ? index + 1 : index);
  if (!name) return null;
  const grain = readGrain(words, name.end);
  const end = grain === 'day' ? name.end : name.end + 1;
  const sense: Holiday = { kind: 'holiday', rule: name.rule, year: null, shift: isShifted ? shift : null, grain };
  if (isShifted) return { end, sense };
  const year = readYear(words, normAt(words, end) === ',' || normAt(words, end) === 'of' ? end + 1 : end);
  if (year) return { end: year.end, sense: { ...sense, year: year.value } };
  const step = readYearStep(words, end);
  return step ? { end: step.end, sense: { ...sense, of: step.step } } : { end, sense };
}

const SHIFTS_OF_HOLIDAYS: ReadonlySet<string> = new Set(['last', 'next', 'this']);

function readName(words: Words, index: number): { end: number; rule: Holiday['rule'] } | null {
  if (!isCapital(words[index]) || !HOLIDAY_STARTS.has(normAt(words, index))) return null;
  for (let count = Math.min(5, words.length - index); count >= 1; count--) {
    const rule = words.language.timexWords.holidays.get(joinWords(words, index, index + count));
    if (rule) return count === 1 && isSurname(words, index) ? null : { end: index + count, rule };
  }
  return null;
}

/** "Angela Easter". */
const isSurname = (words: Words, index: number): boolean =>
  isCapital(words[index - 1]) &&
  !words.language.functionWords.prepositions.has(normAt(words, index - 1)) &&
  normAt(words, index - 1) !== 'the';

/** "Easter week", "Thanksgiving weekend". */
function readGrain(words: Words, index: number): Grain {
  const grain = UNIT_GRAINS.get(normAt(words, index) === 'week' ? 'W' : normAt(words, index) === 'weekend' ? 'WE' : '');
  return grain ?? 'day';
}

/** The first words of their names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[.' ]/)[0]!));

const joinWords = (words: Words, first: number, end: number): string =>
  words
    .slice(first, end)
    .map((piece, at) => (at && !piece.isGlued ? ` ${piece.norm}` : piece.norm))
    .join('');
