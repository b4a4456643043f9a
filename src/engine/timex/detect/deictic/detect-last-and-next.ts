import { isPlural } from '../../../grammar/singular.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { type Match, type Sense, UNIT_GRAINS } from '../../sense.ts';
import { detectMonthDay } from '../calendar/detect-day-and-month.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { withPartOfDay } from '../calendar/with-part-of-day.ts';
import { type Length, readLength, renderLength } from '../length/read-length.ts';

const duration = (unit: string, value: number | null): Sense => ({
  kind: 'fixed',
  type: 'DURATION',
  value: renderLength({ unit, value }),
});

/** "Last week", "the following day", "next May", "this summer", "this morning", "the past three years", "last year's third quarter". */
export function detectLastAndNext(words: Words, index: number): Match | null {
  const step = readStep(words, index);
  if (!step) return null;
  const length = readLength(words, step.end);
  if (length && length.unit !== 'S')
    return isShiftedLength(words, length, step)
      ? { end: length.end, sense: duration(length.unit, length.value) }
      : null;
  const noun = words.language.timexWords.shiftedYearKinds.has(normAt(words, step.end)) ? step.end + 1 : step.end;
  return isCapital(words[noun]) ? detectShiftedName(words, noun, step) : detectShiftedNoun(words, noun, step);
}

/** "Last", "the next": what stands before the noun and how far it goes. */
interface Step {
  /** Index behind it. */
  readonly end: number;
  readonly word: string;
  readonly shift: number;
  readonly from: 'publication' | 'text';
  readonly hasThe: boolean;
}

function readStep(words: Words, index: number): Step | null {
  const { shiftWords, narrativeShifts } = words.language.timexWords;
  const first = normAt(words, index);
  const hasThe = first === 'the';
  // "This past summer" is the last one.
  const isThisPast = first === 'this' && normAt(words, index + 1) === 'past';
  const at = hasThe || isThisPast ? index + 1 : index;
  const word = isThisPast ? 'last' : normAt(words, at);
  const shift = shiftWords.get(word);
  if (shift === undefined) return null;
  const isTold = narrativeShifts.has(word) || (hasThe && isToldNext(words, index));
  return { end: at + 1, word, shift, from: isTold ? 'text' : 'publication', hasThe };
}

/** "The next day" is the story's; "over the next year" and "for the last week" are counted from today. */
const isToldNext = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === 'next' && !words.language.timexWords.spanPrepositions.has(normAt(words, index - 1));

/** "The past three years", "the last weeks"; but "that three years" and "the same two weeks" are no step from today. */
const isShiftedLength = (words: Words, { end, value }: Length, { word }: Step): boolean =>
  !words.language.timexWords.noShiftsOfLengths.has(word) && (value !== null || normAt(words, end - 1).endsWith('s'));

/** "Last Tuesday", "next May". */
function detectShiftedName(words: Words, at: number, { word, shift, from }: Step): Match | null {
  const { noShiftsOfNames, shortWeekdays, weekdays, months } = words.language.timexWords;
  if (noShiftsOfNames.has(word)) return null;
  const noun = normAt(words, at);
  const weekday = shortWeekdays.has(noun) ? undefined : weekdays.get(noun);
  if (weekday !== undefined) {
    const weeks = word === 'that' ? null : shift;
    return withPartOfDay(words, { end: at + 1, sense: { kind: 'weekday', weekday, shift: weeks } });
  }
  const month = months.get(noun);
  if (month === undefined || (word === 'that' && !isNamedByThat(words, at))) return null;
  // "Last Oct. 23" is the one just gone.
  const day = shift <= 0 ? detectMonthDay(words, at) : null;
  return day ?? (word === 'latest' ? null : { end: at + 1, sense: { kind: 'month', month, shift, from } });
}

/** "Later that May", but "said that May would go". */
function isNamedByThat(words: Words, at: number): boolean {
  const { doubtfulMonths, datePrepositions, narrativeAdverbs } = words.language.timexWords;
  if (!doubtfulMonths.has(normAt(words, at))) return true;
  const before = words[at - 2];
  const isOpen =
    before === undefined ||
    before.kind === 'mark' ||
    datePrepositions.has(before.norm) ||
    narrativeAdverbs.has(before.norm);
  return isOpen && !words.language.functionWords.auxiliaries.has(normAt(words, at + 1));
}

/** "This summer", "last night", "the following day", "the past year". */
function detectShiftedNoun(words: Words, at: number, step: Step): Match | null {
  const { partsOfDay, units } = words.language.timexWords;
  const season = detectShiftedSeason(words, at, step);
  if (season) return season;
  const noun = normAt(words, at);
  const part = partsOfDay.get(noun);
  if (part !== undefined) return detectShiftedPartOfDay(words, at + 1, part, step);
  const unit = units.get(noun) ?? '';
  const grain = UNIT_GRAINS.get(unit);
  if (grain === undefined || noun.endsWith('s')) return null;
  return step.word === 'past' ? createPast(at + 1, unit) : detectShiftedGrain(words, at + 1, grain, step);
}

/** "Last summer"; but in "costs that fall", behind a plural, it is a verb. */
function detectShiftedSeason(words: Words, at: number, { word, shift, from }: Step): Match | null {
  const { seasons, noShiftsOfNames, verbLikeSeasons } = words.language.timexWords;
  const noun = normAt(words, at);
  const season = seasons.get(noun);
  if (season === undefined || noun.endsWith('s') || noShiftsOfNames.has(word)) return null;
  const isVerb = word === 'that' && verbLikeSeasons.has(noun) && isPlural(normAt(words, at - 2), words.language);
  if (isVerb) return null;
  const sense: Sense = { kind: 'part', part: season, year: null, yearShift: shift };
  // "That summer" is the story's.
  const isTold = from === 'text' && shift === 0;
  return { end: at + 1, sense: isTold ? { ...sense, yearShift: null, of: { shift, from } } : sense };
}

/** "The past year" is a length, "the past weekend" is none. */
const createPast = (end: number, unit: string): Match =>
  unit === 'WE'
    ? { end, sense: { kind: 'shifted', grain: 'weekend', shift: -1, from: 'publication' } }
    : { end, sense: duration(unit, 1) };

/** "Last week", "the next day", "this quarter". */
function detectShiftedGrain(words: Words, end: number, grain: Grain, step: Step): Match | null {
  const { word, shift, from, hasThe } = step;
  // "The last day of May" is something else.
  const isNoDay = words.language.timexWords.noShiftsOfDays.has(word) || (hasThe && word === 'last');
  if (grain === 'day' && isNoDay) return null;
  // "Fighting went on for the next year."
  if (word === 'next' && hasThe && normAt(words, end - 4) === 'for')
    return { end, sense: duration(words.language.timexWords.units.get(normAt(words, end - 1))!, 1) };
  if (word === 'latest') return grain === 'quarter' ? { end, sense: { kind: 'same-quarter', yearShift: 0 } } : null;
  // A quarter is counted from publication, whatever word stands before it.
  const anchor = grain === 'quarter' ? 'publication' : from;
  return withQuarterBehind(words, end, { kind: 'shifted', grain, shift, from: anchor });
}

/** "Last night" is yesterday's, "the next morning" the day after in the story. */
function detectShiftedPartOfDay(words: Words, end: number, part: string, { word, shift, from }: Step): Match | null {
  if (words.language.timexWords.noShiftsOfPartsOfDay.has(word)) return null;
  const anchor = word === 'next' ? 'text' : from;
  return {
    end,
    sense: { kind: 'time', time: `T${part}`, day: { kind: 'shifted', grain: 'day', shift, from: anchor } },
  };
}

/** "Last year's third quarter", "next year's first quarter". */
function withQuarterBehind(words: Words, end: number, sense: Extract<Sense, { kind: 'shifted' }>): Match {
  if (sense.grain !== 'year' || normAt(words, end) !== "'s") return { end, sense };
  const at = normAt(words, end + 1) === 'fiscal' ? end + 2 : end + 1;
  const ordinal = readOrdinal(words, at);
  if (!ordinal && normAt(words, at) === 'quarter')
    return { end: at + 1, sense: { kind: 'same-quarter', yearShift: sense.shift } };
  const part = ordinal && words.language.timexWords.yearParts.get(normAt(words, ordinal.end));
  if (!part || ordinal.value > 4) return { end, sense };
  return {
    end: ordinal.end + 1,
    sense: { kind: 'part', part: `${part.letter}${ordinal.value}`, year: null, yearShift: sense.shift },
  };
}
