import { LENGTH_MODS, LENGTH_PREPOSITIONS, UNITS, YEAR_LENGTH_CUES } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';
import { detectDistance } from './detect-distance.ts';
import { isAge, withOld } from './read-age.ts';
import { type Length, readLength, renderLength } from './read-length.ts';

type Pieces = readonly Piece[];

/** "Three years", "nearly forty years", "two weeks ago", "ten-day", "years ago", "a year earlier". */
export function detectLength(pieces: Pieces, index: number): Match | null {
  const whole = readLongWord(pieces, index) ?? readWhole(pieces, index);
  if (whole) return whole;
  const mod = readLengthMod(pieces, index);
  const at = mod ? mod.end : index;
  const length = readLength(pieces, at);
  if (!length) return null;
  const distance = detectDistance(pieces, length);
  if (distance) return { ...distance, mod: mod?.mod ?? null };
  // "Some days" is a count and "over the years" a place, so these need a number.
  if (mod && length.value === null && (mod.mod === 'APPROX' || mod.mod === 'MORE_THAN')) return null;
  if (!isFreeLength(pieces, at, length) || isAge(pieces, length)) return null;
  return {
    end: withOld(pieces, withLong(pieces, length.end)),
    sense: createDuration(length),
    mod: mod?.mod ?? (wordAt(pieces, length.end - 1) === 'so' ? 'APPROX' : null),
  };
}

/** "Day-long", "weeklong", "months-long". */
function readLongWord(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const isJoined = word.endsWith('long');
  const unit = UNITS.get(isJoined ? word.slice(0, -4) : word);
  const end = isJoined ? index + 1 : withLong(pieces, index + 1);
  if (unit === undefined || unit === 'WE' || unit === 'S' || (!isJoined && end === index + 1)) return null;
  const value = renderLength({ unit, value: word.endsWith('s') ? null : 1 });
  return { end, sense: { kind: 'fixed', type: 'DURATION', value } };
}

/** "All day", "the whole week", "the entire year". */
function readWhole(pieces: Pieces, index: number): Match | null {
  const isAll = wordAt(pieces, index) === 'all';
  const isWhole = wordAt(pieces, index) === 'the' && ['entire', 'whole'].includes(wordAt(pieces, index + 1));
  const at = isAll ? index + 1 : index + 2;
  const unit = isAll || isWhole ? UNITS.get(wordAt(pieces, at)) : undefined;
  if (unit === undefined || unit === 'S' || unit === 'WE' || wordAt(pieces, at).endsWith('s')) return null;
  return { end: at + 1, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: 1 }) } };
}

/** "Two to three weeks" are some weeks, of which the text leaves two readings. */
function createDuration(length: Length): Sense {
  const alternatives = length.range?.map((value) => renderLength({ unit: length.unit, value }));
  return { kind: 'fixed', type: 'DURATION', value: renderLength(length), ...(alternatives && { alternatives }) };
}

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

const MOD_STARTS: ReadonlySet<string> = new Set([...LENGTH_MODS.keys()].map((phrase) => phrase.split(' ')[0]!));

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

/** "Day-long", "months-long". */
function withLong(pieces: Pieces, index: number): number {
  return wordAt(pieces, index) === '-' && wordAt(pieces, index + 1) === 'long' ? index + 2 : index;
}
