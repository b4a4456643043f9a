import {
  COUNT_ADJECTIVES,
  FREQUENCY_WORDS,
  INDEFINITE_COUNTS,
  LENGTH_MODS,
  LENGTH_PREPOSITIONS,
  MONTHS,
  PARTS_OF_DAY,
  PLURAL_WEEKDAYS,
  SEASONS,
  UNITS,
  WEEKDAYS,
  YEAR_LENGTH_CUES,
} from '../lang/en/timex-words.ts';
import { parseNumeral } from '../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import type { Grain, Match, Sense } from './sense.ts';

type Pieces = readonly Piece[];

const fixed = (type: 'DATE' | 'DURATION' | 'SET', value: string): Sense => ({ kind: 'fixed', type, value });

/** A count: a number, or null for "several". */
interface Count {
  readonly end: number;
  readonly value: number | null;
}

interface Length {
  readonly end: number;
  readonly unit: string;
  readonly value: number | null;
}

/** "Three years", "nearly forty years", "two weeks ago", "ten-day", "years ago", "a year earlier". */
export function detectLength(pieces: Pieces, index: number): Match | null {
  const mod = readLengthMod(pieces, index);
  const at = mod ? mod.end : index;
  const length = readLength(pieces, at);
  if (!length) return null;
  const distance = detectDistance(pieces, length);
  if (distance) return { ...distance, mod: mod?.mod ?? null };
  // "Some days" is a count and "over the years" a place, so these need a number.
  if (mod && length.value === null && (mod.mod === 'APPROX' || mod.mod === 'MORE_THAN')) return null;
  if (!isFreeLength(pieces, at, length) || isAge(pieces, length.end)) return null;
  return { end: withOld(pieces, length.end), sense: fixed('DURATION', renderLength(length)), mod: mod?.mod ?? null };
}

const MOD_STARTS: ReadonlySet<string> = new Set([...LENGTH_MODS.keys()].map((phrase) => phrase.split(' ')[0]!));

function readLengthMod(pieces: Pieces, index: number): { end: number; mod: string } | null {
  if (!MOD_STARTS.has(wordAt(pieces, index))) return null;
  for (let count = 3; count >= 1; count--) {
    let words = wordAt(pieces, index);
    for (let at = 1; at < count; at++) words += ` ${wordAt(pieces, index + at)}`;
    const mod = LENGTH_MODS.get(words);
    if (mod !== undefined) return { end: index + count, mod };
  }
  return null;
}

/** A count with a unit: "two more weeks", "a year and a half", "30-day"; or a bare plural: "weeks". */
export function readLength(pieces: Pieces, index: number): Length | null {
  const count = readCount(pieces, index);
  let at = count ? count.end : index;
  if (count) {
    if (wordAt(pieces, at) === '-' && (pieces[at]!.isGlued || pieces[at - 1]?.kind === 'word')) at++;
    else for (let turn = 0; turn < 2 && COUNT_ADJECTIVES.has(wordAt(pieces, at)); turn++) at++;
  }
  const unit = UNITS.get(wordAt(pieces, at));
  if (unit === undefined || unit === 'WE' || isCapital(pieces[at])) return null;
  if (!count && !wordAt(pieces, at).endsWith('s')) return null;
  // "A second vote", "three quarters of the seats", "a quarter".
  if (wordAt(pieces, at) === 'second' && wordAt(pieces, at - 1) !== 'one' && wordAt(pieces, at - 1) !== '-')
    return null;
  if (unit === 'Q' && (wordAt(pieces, at + 1) === 'of' || (count?.value ?? 2) === 1)) return null;
  if (unit === 'N' && !count) return null;
  // "The 1988 quarter" counts nothing.
  if ((count?.value ?? 0) >= 1900 && !wordAt(pieces, at).endsWith('s')) return null;
  const half = ['and', 'a', 'half'].every((word, offset) => wordAt(pieces, at + 1 + offset) === word);
  if (half && count?.value != null) return { end: at + 4, unit, value: count.value + 0.5 };
  return { end: at + 1, unit, value: count ? count.value : null };
}

function readCount(pieces: Pieces, index: number): Count | null {
  const word = wordAt(pieces, index);
  if (word === 'a' || word === 'an') {
    const next = wordAt(pieces, index + 1);
    if (next === 'few') return { end: index + 2, value: null };
    if (next === 'couple') return { end: wordAt(pieces, index + 2) === 'of' ? index + 3 : index + 2, value: 2 };
    const numeral = parseNumeral(pieces, index);
    if (numeral && numeral.kind === 'words')
      return { end: numeral.end, value: numeral.upTo === null ? numeral.value : null };
    return { end: index + 1, value: 1 };
  }
  if (INDEFINITE_COUNTS.has(word)) return { end: index + 1, value: null };
  if (word === 'half') {
    const next = wordAt(pieces, index + 1);
    return next === 'a' || next === 'an' ? { end: index + 2, value: 0.5 } : null;
  }
  const numeral = parseNumeral(pieces, index);
  if (!numeral || numeral.kind === 'fraction') return null;
  if (numeral.kind === 'indefinite') {
    return wordAt(pieces, numeral.end) === 'of' ? { end: numeral.end + 1, value: null } : null;
  }
  // "Ten to fifteen days" keeps its second number; the first one is read by the figures.
  return { end: numeral.end, value: numeral.value };
}

/** TIMEX3: hours and below stand behind "PT"; a decade is ten years. */
export function renderLength({ unit, value }: Pick<Length, 'unit' | 'value'>): string {
  if (unit === 'T') return value === null ? 'PXDE' : `P${value * 10}Y`;
  if (unit === 'E') return value === null ? 'PXCE' : `P${value * 100}Y`;
  if (unit === 'F') return value === null ? 'PXW' : `P${value * 2}W`;
  if (unit === 'Y' && value === 0.5) return 'P6M';
  const count = value === null ? 'X' : String(Math.round(value * 1000) / 1000);
  if (unit === 'MI') return `PT${count}M`;
  if (unit === 'N') return `P${count}D`;
  return unit === 'H' || unit === 'S' ? `PT${count}${unit}` : `P${count}${unit}`;
}

const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  N: 'day',
  T: 'decade',
};

/** "Ago", "earlier", "later", "from now" behind a length make it a date. */
function detectDistance(pieces: Pieces, length: Length): Match | null {
  const distance = readDirection(pieces, length.end);
  if (!distance) return null;
  const { end, sign, from } = distance;
  if (length.value === null) return { end, sense: fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  const isFortnight = length.unit === 'F';
  const grain = isFortnight ? 'week' : GRAINS[length.unit];
  const steps = sign * length.value * (isFortnight ? 2 : 1);
  // "Two hours later" lies within some day that the words do not name.
  if (grain === undefined || !Number.isInteger(steps) || Math.abs(steps) > 100_000) {
    return length.unit === 'H' || length.unit === 'MI'
      ? null
      : { end, sense: fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  }
  const isYearOn = grain === 'year' && length.value === 1 && sign < 0;
  return {
    end,
    sense: {
      kind: 'shifted',
      grain,
      shift: steps,
      from: isYearOn && from !== 'future' ? 'quarter' : from === 'text' ? 'text' : 'publication',
    },
  };
}

function readDirection(pieces: Pieces, index: number): { end: number; sign: number; from: string } | null {
  const at = wordAt(pieces, index) === '-' ? index + 1 : index;
  const word = wordAt(pieces, at);
  if (word === 'ago') return { end: at + 1, sign: -1, from: 'publication' };
  if (word === 'earlier') return { end: at + 1, sign: -1, from: 'text' };
  if (word === 'later') return { end: at + 1, sign: 1, from: 'text' };
  if (word === 'from' && (wordAt(pieces, at + 1) === 'now' || wordAt(pieces, at + 1) === 'today'))
    return { end: at + 2, sign: 1, from: 'future' };
  return null;
}

/** "A year" and "years" are lengths only behind a preposition; a number always makes one. */
function isFreeLength(pieces: Pieces, index: number, length: Length): boolean {
  const before = wordAt(pieces, index - 1);
  const isCounted = !UNITS.has(wordAt(pieces, index));
  if (!isCounted) return LENGTH_PREPOSITIONS.has(before);
  const first = wordAt(pieces, index);
  if ((first === 'a' || first === 'an') && length.value === 1) {
    return YEAR_LENGTH_CUES.has(before) || wordAt(pieces, length.end) === 'and' || wordAt(pieces, length.end) === 'or';
  }
  if (first === 'one' && length.unit === 'D') return LENGTH_PREPOSITIONS.has(before);
  return true;
}

/** "5-year-old", "15 years old": an age is a figure and no time. */
const isAge = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, wordAt(pieces, index) === '-' ? index + 1 : index) === 'old' ||
  (wordAt(pieces, index) === 'of' && wordAt(pieces, index + 1) === 'age');

/** "Day-long", "months-long". */
function withOld(pieces: Pieces, index: number): number {
  const at = wordAt(pieces, index) === '-' ? index + 1 : index;
  const word = wordAt(pieces, at);
  if (at > index) return word === 'long' ? at + 1 : index;
  return index;
}

/** "Every day", "each July", "twice a year", "daily", "Mondays"; "$5 a year" is one too. */
export function detectSet(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  const frequency = FREQUENCY_WORDS.get(piece.word);
  // "The China Daily" is a paper.
  if (frequency !== undefined)
    return isCapital(piece) && index > 0 ? null : { end: index + 1, sense: fixed('SET', frequency) };
  const weekday = PLURAL_WEEKDAYS.get(piece.word);
  if (weekday !== undefined && isCapital(piece)) return { end: index + 1, sense: fixed('SET', `XXXX-WXX-${weekday}`) };
  if (piece.word === 'every' || piece.word === 'each') return detectEach(pieces, index + 1);
  return detectRate(pieces, index);
}

function detectEach(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && isCapital(pieces[index]))
    return { end: index + 1, sense: fixed('SET', `XXXX-WXX-${weekday}`) };
  const month = isCapital(pieces[index]) ? MONTHS.get(word) : undefined;
  if (month !== undefined) return { end: index + 1, sense: fixed('SET', `XXXX-${String(month).padStart(2, '0')}`) };
  const part = PARTS_OF_DAY.get(word);
  if (part !== undefined) return { end: index + 1, sense: fixed('SET', `XXXX-XX-XXT${part}`) };
  const season = SEASONS.get(word);
  if (season !== undefined) return { end: index + 1, sense: fixed('SET', `XXXX-${season}`) };
  const length = readLength(pieces, index);
  if (length?.value != null) return { end: length.end, sense: fixed('SET', renderLength(length)) };
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'S' || word.endsWith('s')) return null;
  if (unit === 'WE') return { end: index + 1, sense: fixed('SET', 'XXXX-WXX-WE') };
  return { end: index + 1, sense: fixed('SET', renderLength({ unit, value: 1 })) };
}

/** "Twice a year", "three times a week"; behind an amount the rate alone: "$5 million a year". */
function detectRate(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const start =
    word === 'once' || word === 'twice' ? index + 1 : word === 'a' || word === 'an' || word === 'per' ? index : -1;
  if (start < 0) return null;
  const unit = UNITS.get(wordAt(pieces, start + 1));
  const isArticle = ['a', 'an', 'per'].includes(wordAt(pieces, start));
  if (!isArticle || unit === undefined || unit === 'S' || unit === 'WE' || wordAt(pieces, start + 1).endsWith('s'))
    return null;
  if (start === index && !isBehindAmount(pieces, index)) return null;
  return { end: start + 2, sense: fixed('SET', renderLength({ unit, value: 1 })) };
}

function isBehindAmount(pieces: Pieces, index: number): boolean {
  const before = pieces[index - 1];
  if (!before || UNITS.has(before.word) || UNITS.get(wordAt(pieces, index + 1)) === 'H') return false;
  if (
    before.kind === 'number' ||
    ['%', 'percent', 'times', 'million', 'billion', 'cents', 'dollars'].includes(before.word)
  )
    return true;
  return before.kind === 'word' && before.word.endsWith('s') && pieces[index - 2]?.kind === 'number';
}
