import { normAt } from '../../../grammar/words.ts';
import { LENGTH_MODS } from '../../../lang/en/timex-words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectDistance } from '../deictic/detect-ago.ts';
import { isAge, withOld } from './is-age.ts';
import { type Length, readLength, renderLength } from './read-length.ts';

/** "Three years", "nearly forty years", "two weeks ago", "ten-day", "years ago", "a year earlier". */
export function detectLength(words: Words, index: number): Match | null {
  const whole = readLongWord(words, index) ?? readWhole(words, index);
  if (whole) return whole;
  const mod = readLengthMod(words, index);
  const at = mod ? mod.end : index;
  const length = readLength(words, at);
  if (!length) return null;
  const distance = detectDistance(words, length);
  if (distance) return { ...distance, mod: mod?.mod ?? null };
  // "Some days" is a count and "over the years" a place, so these need a number.
  if (mod && length.value === null && (mod.mod === 'APPROX' || mod.mod === 'MORE_THAN')) return null;
  if (!isFreeLength(words, at, length) || isAge(words, length)) return null;
  return {
    end: withOld(words, withLong(words, length.end)),
    sense: createDuration(length),
    mod: mod?.mod ?? (normAt(words, length.end - 1) === 'so' ? 'APPROX' : null),
  };
}

/** "Day-long", "weeklong", "months-long". */
function readLongWord(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const isJoined = word.endsWith('long');
  const unit = words.language.timexWords.units.get(isJoined ? word.slice(0, -4) : word);
  const end = isJoined ? index + 1 : withLong(words, index + 1);
  if (unit === undefined || unit === 'WE' || unit === 'S' || (!isJoined && end === index + 1)) return null;
  const value = renderLength({ unit, value: word.endsWith('s') ? null : 1 });
  return { end, sense: { kind: 'fixed', type: 'DURATION', value } };
}

/** "All day", "the whole week", "the entire year". */
function readWhole(words: Words, index: number): Match | null {
  const isAll = normAt(words, index) === 'all';
  const isWhole = normAt(words, index) === 'the' && ['entire', 'whole'].includes(normAt(words, index + 1));
  const at = isAll ? index + 1 : index + 2;
  const unit = isAll || isWhole ? words.language.timexWords.units.get(normAt(words, at)) : undefined;
  if (unit === undefined || unit === 'S' || unit === 'WE' || normAt(words, at).endsWith('s')) return null;
  return { end: at + 1, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: 1 }) } };
}

/** "Two to three weeks" are some weeks, of which the text leaves two readings. */
function createDuration(length: Length): Sense {
  const alternatives = length.range?.map((value) => renderLength({ unit: length.unit, value }));
  return { kind: 'fixed', type: 'DURATION', value: renderLength(length), ...(alternatives && { alternatives }) };
}

function readLengthMod(words: Words, index: number): { end: number; mod: string } | null {
  if (!MOD_STARTS.has(normAt(words, index))) return null;
  for (let count = 3; count >= 1; count--) {
    let phrase = normAt(words, index);
    for (let at = 1; at < count; at++) phrase += ` ${normAt(words, index + at)}`;
    const mod = words.language.timexWords.lengthMods.get(phrase);
    if (mod !== undefined) return { end: index + count, mod };
  }
  return null;
}

const MOD_STARTS: ReadonlySet<string> = new Set([...LENGTH_MODS.keys()].map((phrase) => phrase.split(' ')[0]!));

/** "A year" and "years" are lengths only behind a preposition; a number always makes one. */
function isFreeLength(words: Words, index: number, length: Length): boolean {
  const before = normAt(words, index - 1);
  const isCounted = !words.language.timexWords.units.has(normAt(words, index));
  if (!isCounted) return words.language.timexWords.lengthPrepositions.has(before);
  const first = normAt(words, index);
  if ((first === 'a' || first === 'an') && length.value === 1) {
    return (
      words.language.timexWords.yearLengthCues.has(before) ||
      normAt(words, length.end) === 'and' ||
      normAt(words, length.end) === 'or'
    );
  }
  if (first === 'one' && length.unit === 'D') return words.language.timexWords.lengthPrepositions.has(before);
  return true;
}

/** "Day-long", "months-long". */
function withLong(words: Words, index: number): number {
  return normAt(words, index) === '-' && normAt(words, index + 1) === 'long' ? index + 2 : index;
}
