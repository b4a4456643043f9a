import { isPlural } from '../../../grammar/singular.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { type Match, type Sense, UNIT_GRAINS } from '../../sense.ts';
import { detectMonth } from '../calendar/detect-day-and-month.ts';
import { readOrdinal } from '../calendar/read-ordinal.ts';
import { withPartOfDay } from '../calendar/with-part-of-day.ts';
import { readLength, renderLength } from '../length/read-length.ts';

/** "Last week", "the following day", "next May", "this summer", "this morning", "the past three years", "last year's third quarter". */
export function detectShifted(words: Words, index: number): Match | null {
  const hasThe = normAt(words, index) === 'the';
  const isThisPast = normAt(words, index) === 'this' && normAt(words, index + 1) === 'past';
  const at = hasThe || isThisPast ? index + 1 : index;
  // "This past summer" is the last one.
  const word = isThisPast ? 'last' : normAt(words, at);
  const shift = words.language.timexWords.shiftWords.get(word);
  if (shift === undefined) return null;
  const from =
    words.language.timexWords.narrativeShifts.has(word) || (hasThe && isToldNext(words, index))
      ? 'text'
      : 'publication';
  const length = readLength(words, at + 1);
  if (length && length.unit !== 'S') {
    if (word === 'same' || word === 'that' || word === 'this' || word === 'current') return null;
    const isLength = length.value !== null || normAt(words, length.end - 1).endsWith('s');
    return isLength
      ? { end: length.end, sense: { kind: 'fixed', type: 'DURATION', value: renderLength(length) } }
      : null;
  }
  const noun = normAt(words, at + 1) === 'fiscal' || normAt(words, at + 1) === 'calendar' ? at + 2 : at + 1;
  const step: Step = { word, shift, from, hasThe };
  return isCapital(words[noun]) ? detectShiftedName(words, noun, step) : detectShiftedNoun(words, noun, step);
}

/** "The next day" is the story's; "over the next year" and "for the last week" are counted from today. */
const isToldNext = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === 'next' && !words.language.timexWords.spanPrepositions.has(normAt(words, index - 1));

/** "Last", "the next": what stands before the noun and how far it goes. */
interface Step {
  readonly word: string;
  readonly shift: number;
  readonly from: 'publication' | 'text';
  readonly hasThe: boolean;
}

/** "Last Tuesday", "next May". */
function detectShiftedName(words: Words, at: number, { word, shift }: Step): Match | null {
  if (!canShiftName(word)) return null;
  const noun = normAt(words, at);
  const weekday = words.language.timexWords.shortWeekdays.has(noun)
    ? undefined
    : words.language.timexWords.weekdays.get(noun);
  if (weekday !== undefined) {
    const weeks = word === 'that' ? null : shift;
    return withPartOfDay(words, at + 1, { kind: 'weekday', weekday, shift: weeks });
  }
  if (word === 'that' && !isNamedByThat(words, at)) return null;
  const month = words.language.timexWords.months.get(noun);
  const day = month === undefined ? null : detectMonth(words, at);
  // "Last Oct. 23" is the one just gone.
  if (day?.sense.kind === 'calendar' && day.sense.day !== null && shift <= 0) return day;
  return month !== undefined && word !== 'latest' ? { end: at + 1, sense: { kind: 'month', month, shift } } : null;
}

/** "Later that May", but "said that May would go". */
function isNamedByThat(words: Words, at: number): boolean {
  if (!words.language.timexWords.doubtfulMonths.has(normAt(words, at))) return true;
  const before = words[at - 2];
  const isOpen =
    before === undefined ||
    before.kind === 'mark' ||
    words.language.timexWords.datePrepositions.has(before.norm) ||
    words.language.timexWords.narrativeAdverbs.has(before.norm);
  return isOpen && !words.language.functionWords.auxiliaries.has(normAt(words, at + 1));
}

const canShiftName = (word: string): boolean => word !== 'past' && word !== 'same' && word !== 'current';

/** "This summer", "last night", "the following day", "the past year". */
function detectShiftedNoun(words: Words, at: number, step: Step): Match | null {
  const noun = normAt(words, at);
  const end = at + 1;
  // "Costs that fall": behind a plural it is a verb.
  const isVerb =
    step.word === 'that' && (noun === 'fall' || noun === 'spring') && isPlural(normAt(words, at - 2), words.language);
  const season = isVerb ? undefined : words.language.timexWords.seasons.get(noun);
  if (season !== undefined && !noun.endsWith('s') && canShiftName(step.word))
    return { end, sense: { kind: 'part', part: season, year: null, yearShift: step.shift } };
  const part = words.language.timexWords.partsOfDay.get(noun);
  if (part !== undefined) return detectShiftedPartOfDay(end, part, step);
  const unit = words.language.timexWords.units.get(noun) ?? '';
  const grain = UNIT_GRAINS.get(unit);
  if (grain === undefined || noun.endsWith('s')) return null;
  // "The past year" is a length, "the past weekend" is none.
  if (step.word === 'past' && unit === 'WE')
    return { end, sense: { kind: 'shifted', grain: 'weekend', shift: -1, from: 'publication' } };
  if (step.word === 'past')
    return { end, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: 1 }) } };
  return detectShiftedGrain(words, end, grain, step);
}

function detectShiftedGrain(
  words: Words,
  end: number,
  grain: Grain,
  { word, shift, from, hasThe }: Step,
): Match | null {
  // "The last day of May" is something else.
  if (grain === 'day' && (word === 'this' || word === 'current' || (hasThe && word === 'last'))) return null;
  // "Fighting went on for the next year."
  if (word === 'next' && hasThe && normAt(words, end - 4) === 'for')
    return {
      end,
      sense: {
        kind: 'fixed',
        type: 'DURATION',
        value: renderLength({ unit: words.language.timexWords.units.get(normAt(words, end - 1))!, value: 1 }),
      },
    };
  if (word === 'latest') return grain === 'quarter' ? { end, sense: { kind: 'same-quarter', yearShift: 0 } } : null;
  // A quarter is counted from publication, whatever word stands before it.
  const anchor = grain === 'quarter' ? 'publication' : from;
  return withQuarterBehind(words, end, { kind: 'shifted', grain, shift, from: anchor });
}

function detectShiftedPartOfDay(end: number, part: string, { word, shift, from }: Step): Match | null {
  if (word === 'past' || word === 'latest' || word === 'current') return null;
  // "Last night" is yesterday's, "the next morning" the day after in the story.
  const step = word === 'this' ? 0 : shift;
  return {
    end,
    sense: {
      kind: 'time',
      time: `T${part}`,
      day: { kind: 'shifted', grain: 'day', shift: step, from: word === 'next' ? 'text' : from },
    },
  };
}

/** "Last year's third quarter", "next year's first quarter". */
function withQuarterBehind(words: Words, end: number, sense: Extract<Sense, { kind: 'shifted' }>): Match {
  if (sense.grain !== 'year' || normAt(words, end) !== "'s") return { end, sense };
  const at = normAt(words, end + 1) === 'fiscal' ? end + 2 : end + 1;
  const ordinal = readOrdinal(words, at);
  const noun = ordinal ? normAt(words, ordinal.end) : normAt(words, at);
  if (noun !== 'quarter' && !(ordinal && noun === 'half')) return { end, sense };
  if (!ordinal) return { end: at + 1, sense: { kind: 'same-quarter', yearShift: sense.shift } };
  const part = `${noun === 'quarter' ? 'Q' : 'H'}${ordinal.value}`;
  return ordinal.value <= 4
    ? { end: ordinal.end + 1, sense: { kind: 'part', part, year: null, yearShift: sense.shift } }
    : { end, sense };
}
