import {
  DEICTIC_DAYS,
  MONTHS,
  NARRATIVE_SHIFTS,
  PARTS_OF_DAY,
  PAST_WORDS,
  PRESENT_WORDS,
  SEASONS,
  SHIFT_WORDS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from '../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import { readOrdinal } from './detect-calendar.ts';
import { readLength, renderLength } from './detect-length.ts';
import { plainNumberAt } from './detect-year.ts';
import type { Grain, Match, Sense } from './sense.ts';

type Pieces = readonly Piece[];

/** Times said from where the speaker or the story stands: "yesterday", "last week", "the past three years", "now". */
export function detectRelative(pieces: Pieces, index: number): Match | null {
  return (
    detectReference(pieces, index) ??
    detectShifted(pieces, index) ??
    detectNeighbourDay(pieces, index) ??
    detectComparedPeriod(pieces, index) ??
    detectBareThe(pieces, index)
  );
}

const fixed = (value: string): Sense => ({ kind: 'fixed', type: 'DATE', value });

/** "Now", "recently", "the future", "yesterday", "tonight". */
function detectReference(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const days = DEICTIC_DAYS.get(word);
  if (days !== undefined)
    return withPartOfDay(pieces, index + 1, { kind: 'shifted', grain: 'day', shift: days, from: 'publication' });
  if (word === 'tonight') return { end: index + 1, sense: { kind: 'time', time: 'TNI', day: today } };
  if (PRESENT_WORDS.has(word)) {
    // "Now that the war is over" is a reason.
    return word === 'now' && wordAt(pieces, index + 1) === 'that'
      ? null
      : { end: index + 1, sense: fixed('PRESENT_REF') };
  }
  if (PAST_WORDS.has(word)) return { end: index + 1, sense: fixed('PAST_REF') };
  if (word === 'more' && PAST_WORDS.has(wordAt(pieces, index + 1))) return { end: index + 2, sense: fixed('PAST_REF') };
  const recent = word === 'the' || word === 'most' ? index + 1 : index;
  if (
    wordAt(pieces, recent) === 'recent' &&
    wordAt(pieces, recent + 1).endsWith('s') &&
    UNITS.has(wordAt(pieces, recent + 1))
  ) {
    return {
      end: recent + 2,
      sense: {
        kind: 'fixed',
        type: 'DURATION',
        value: renderLength({ unit: UNITS.get(wordAt(pieces, recent + 1))!, value: null }),
      },
    };
  }
  return word === 'the' ? detectTheFuture(pieces, index) : null;
}

const today: Sense = { kind: 'shifted', grain: 'day', shift: 0, from: 'publication' };

/** "In the near future", "in the past". */
function detectTheFuture(pieces: Pieces, index: number): Match | null {
  const adjective = ['near', 'immediate', 'foreseeable', 'recent'].includes(wordAt(pieces, index + 1));
  const at = adjective ? index + 2 : index + 1;
  const next = pieces[at + 1];
  // "The future of Europe" and "the past two years" are something else.
  if (
    next?.kind === 'number' ||
    (next?.kind === 'word' &&
      ![
        'and',
        'but',
        'to',
        'has',
        'have',
        'was',
        'were',
        'he',
        'they',
        'we',
        'it',
        'when',
        'by',
        'with',
        'as',
        'for',
        'said',
      ].includes(next.word))
  )
    return null;
  if (wordAt(pieces, at) === 'future') return { end: at + 1, sense: fixed('FUTURE_REF') };
  return wordAt(pieces, at) === 'past' ? { end: at + 1, sense: fixed('PAST_REF') } : null;
}

const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  T: 'decade',
  E: 'century',
  N: 'day',
};

/** "Last week", "the following day", "next May", "this summer", "this morning", "the past three years", "last year's third quarter". */
function detectShifted(pieces: Pieces, index: number): Match | null {
  const hasThe = wordAt(pieces, index) === 'the';
  const at = hasThe ? index + 1 : index;
  const word = wordAt(pieces, at);
  const shift = SHIFT_WORDS.get(word);
  if (shift === undefined) return null;
  const from = NARRATIVE_SHIFTS.has(word) || (hasThe && (word === 'next' || word === 'last')) ? 'text' : 'publication';
  const length = readLength(pieces, at + 1);
  if (length && length.unit !== 'S') {
    if (word === 'same' || word === 'that' || word === 'this' || word === 'current') return null;
    const isLength = length.value !== null || wordAt(pieces, length.end - 1).endsWith('s');
    return isLength
      ? { end: length.end, sense: { kind: 'fixed', type: 'DURATION', value: renderLength(length) } }
      : null;
  }
  const noun = wordAt(pieces, at + 1) === 'fiscal' || wordAt(pieces, at + 1) === 'calendar' ? at + 2 : at + 1;
  return detectShiftedNoun(pieces, noun, shift, from, word, hasThe);
}

function detectShiftedNoun(
  pieces: Pieces,
  at: number,
  shift: number,
  from: 'publication' | 'text',
  word: string,
  hasThe: boolean,
): Match | null {
  const noun = wordAt(pieces, at);
  const end = at + 1;
  const isCalendar = word !== 'past' && word !== 'same' && word !== 'current';
  if (isCapital(pieces[at])) {
    const weekday = SHORT_WEEKDAYS.has(noun) ? undefined : WEEKDAYS.get(noun);
    if (weekday !== undefined && isCalendar)
      return withPartOfDay(pieces, end, {
        kind: 'weekday',
        weekday,
        shift: word === 'this' || word === 'that' ? 0 : shift,
      });
    const month = MONTHS.get(noun);
    return month !== undefined && isCalendar && word !== 'latest'
      ? { end, sense: { kind: 'month', month, shift } }
      : null;
  }
  const season = SEASONS.get(noun);
  if (season !== undefined && !noun.endsWith('s') && isCalendar)
    return { end, sense: { kind: 'part', part: season, year: null, yearShift: shift, isFiscal: false } };
  const part = PARTS_OF_DAY.get(noun);
  if (part !== undefined) return detectShiftedPartOfDay(end, part, shift, from, word);
  const grain = GRAINS[UNITS.get(noun) ?? ''];
  if (grain === undefined || noun.endsWith('s')) return null;
  // "The past year" is a length, "the last day of May" something else.
  if (word === 'past')
    return {
      end,
      sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit: UNITS.get(noun)!, value: 1 }) },
    };
  if (hasThe && word === 'last' && grain === 'day') return null;
  if (grain === 'day' && word === 'this') return null;
  if (grain === 'quarter' && word === 'latest') return { end, sense: { kind: 'same-quarter', yearShift: 0 } };
  if (word === 'latest' || (word === 'current' && grain === 'day')) return null;
  return withQuarterBehind(pieces, end, {
    kind: 'shifted',
    grain,
    shift,
    from: grain === 'quarter' && from === 'text' ? 'publication' : from,
  });
}

function detectShiftedPartOfDay(
  end: number,
  part: string,
  shift: number,
  from: 'publication' | 'text',
  word: string,
): Match | null {
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
function withQuarterBehind(pieces: Pieces, end: number, sense: Extract<Sense, { kind: 'shifted' }>): Match {
  if (sense.grain !== 'year' || wordAt(pieces, end) !== "'s") return { end, sense };
  const at = wordAt(pieces, end + 1) === 'fiscal' ? end + 2 : end + 1;
  const ordinal = readOrdinal(pieces, at);
  const noun = ordinal ? wordAt(pieces, ordinal.end) : wordAt(pieces, at);
  if (noun !== 'quarter' && !(ordinal && noun === 'half')) return { end, sense };
  if (!ordinal) return { end: at + 1, sense: { kind: 'same-quarter', yearShift: sense.shift } };
  const part = `${noun === 'quarter' ? 'Q' : 'H'}${ordinal.value}`;
  return ordinal.value <= 4
    ? { end: ordinal.end + 1, sense: { kind: 'part', part, year: null, yearShift: sense.shift, isFiscal: false } }
    : { end, sense };
}

/** "Yesterday morning", "Friday night": the part belongs to the expression. */
export function withPartOfDay(pieces: Pieces, index: number, day: Sense): Match {
  const part = PARTS_OF_DAY.get(wordAt(pieces, index));
  return part === undefined
    ? { end: index, sense: day }
    : { end: index + 1, sense: { kind: 'time', time: `T${part}`, day } };
}

/** "The day before", "the day after", "earlier that day" stays with its noun. */
function detectNeighbourDay(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index) !== 'the' || !['day', 'week', 'month', 'year'].includes(wordAt(pieces, index + 1)))
    return null;
  const side = wordAt(pieces, index + 2);
  const behind = pieces[index + 3];
  const isClosed =
    behind === undefined ||
    behind.kind === 'mark' ||
    ['and', 'that', 'in', 'at', 'he', 'she', 'they'].includes(behind.word);
  if (!isClosed || (side !== 'before' && side !== 'after')) return null;
  return {
    end: index + 3,
    sense: {
      kind: 'shifted',
      grain: wordAt(pieces, index + 1) as Grain,
      shift: side === 'before' ? -1 : 1,
      from: 'text',
    },
  };
}

/** "The year-ago quarter", "the year-earlier period", "year-earlier": the quarter spoken of, a year before. */
function detectComparedPeriod(pieces: Pieces, index: number): Match | null {
  const at = ['the', 'a'].includes(wordAt(pieces, index)) ? index + 1 : index;
  const isYearAgo =
    wordAt(pieces, at) === 'year' &&
    wordAt(pieces, at + 1) === '-' &&
    ['ago', 'earlier'].includes(wordAt(pieces, at + 2));
  if (!isYearAgo) return null;
  const noun = wordAt(pieces, at + 3);
  const hasNoun = noun === 'quarter' || noun === 'period';
  return {
    end: hasNoun ? at + 4 : at + 3,
    sense: hasNoun
      ? { kind: 'same-quarter', yearShift: -1 }
      : { kind: 'shifted', grain: 'year', shift: -1, from: 'quarter' },
  };
}

/** "The quarter", "the year" (behind "for", "of", "in"), "the weekend", "the 21st". */
function detectBareThe(pieces: Pieces, index: number): Match | null {
  if (wordAt(pieces, index) !== 'the') return null;
  const noun = wordAt(pieces, index + 1);
  const next = wordAt(pieces, index + 2);
  const before = wordAt(pieces, index - 1);
  if (noun === 'weekend')
    return { end: index + 2, sense: { kind: 'shifted', grain: 'weekend', shift: 0, from: 'publication' } };
  if (noun === 'quarter' && next !== 'of' && !isCapital(pieces[index + 1]))
    return { end: index + 2, sense: { kind: 'same-quarter', yearShift: 0 } };
  const isWholeYear =
    noun === 'year' && ['for', 'in', 'of', 'during'].includes(before) && next !== 'to' && next !== 'of';
  if (isWholeYear) return { end: index + 2, sense: { kind: 'shifted', grain: 'year', shift: 0, from: 'text' } };
  const isMonthEnd = noun === 'month' && before === 'of' && next !== 'of';
  if (isMonthEnd) return { end: index + 2, sense: { kind: 'shifted', grain: 'month', shift: 0, from: 'text' } };
  return detectOrdinalDay(pieces, index + 1);
}

function detectOrdinalDay(pieces: Pieces, index: number): Match | null {
  if (!(plainNumberAt(pieces, index) > 0)) return null;
  const ordinal = readOrdinal(pieces, index);
  const next = ordinal ? pieces[ordinal.end] : undefined;
  const isClosed =
    next === undefined || next.kind === 'mark' ? next?.text !== '-' : ['and', 'of', 'to', 'when'].includes(next.word);
  return ordinal && ordinal.value <= 31 && isClosed
    ? { end: ordinal.end, sense: { kind: 'ordinal-day', day: ordinal.value } }
    : null;
}
