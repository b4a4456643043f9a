import { isCapital, normAt } from '../../../grammar/words.ts';
import { byLanguage } from '../../../language/by-language.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { isWeekGrain, type Match, type Sense } from '../../sense.ts';
import { readYear } from './read-year.ts';
import { readYearStep } from './read-year-step.ts';

type Holiday = Extract<Sense, { kind: 'holiday' }>;

/** "Christmas Eve", "Thanksgiving 2021", "last Easter", "Easter weekend", "Labor Day last year". */
export function detectHoliday(words: Words, index: number): Match | null {
  const shift = words.language.timexWords.holidayShifts.get(normAt(words, index)) ?? null;
  const name = readName(words, shift === null ? index : index + 1);
  if (!name) return null;
  if (isOfThing(words, name.end)) return null;
  const grain = readGrain(words, name.end);
  const end = grain === 'day' ? name.end : name.end + 1;
  const sense: Holiday = { kind: 'holiday', rule: name.rule, year: null, shift, grain };
  if (shift !== null) return { end, sense };
  const year = readYear(words, normAt(words, end) === ',' || normAt(words, end) === 'of' ? end + 1 : end);
  if (year) return { end: year.end, sense: { ...sense, year: year.value } };
  const step = readYearStep(words, end);
  return step ? { end: step.end, sense: { ...sense, of: step.step } } : { end, sense };
}

/** So many words has a holiday at most: "St. Patrick's Day". */
const MOST_NAME_WORDS = 5;

function readName(words: Words, index: number): { end: number; rule: Holiday['rule'] } | null {
  if (!isCapital(words[index]) || !holidayStarts(words.language).has(normAt(words, index))) return null;
  for (let count = Math.min(MOST_NAME_WORDS, words.length - index); count >= 1; count--) {
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

/** "A Christmas tree" is none, and "The Christmas Cottage" a film. */
const isOfThing = (words: Words, index: number): boolean => {
  const { holidayThings } = words.language.timexWords;
  const word = normAt(words, index);
  const isTitle = isCapital(words[index]) && !/^\d/.test(word) && words[index]!.kind === 'word';
  return holidayThings.has(word) || (isTitle && !words.language.timexWords.edgeGrains.has(word));
};

/** "Easter week", "Thanksgiving weekend". */
function readGrain(words: Words, index: number): Grain {
  const grain = words.language.timexWords.edgeGrains.get(normAt(words, index));
  return grain !== undefined && isWeekGrain(grain) ? grain : 'day';
}

/** The first words of their names. */
export const holidayStarts = byLanguage<ReadonlySet<string>>(
  ({ timexWords }) => new Set([...timexWords.holidays.keys()].map((name) => name.split(/[.' ]/)[0]!)),
);

const joinWords = (words: Words, first: number, end: number): string =>
  words
    .slice(first, end)
    .map(({ norm, isGlued }, at) => (at && !isGlued ? ` ${norm}` : norm))
    .join('');
