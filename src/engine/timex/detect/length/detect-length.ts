import { isDeterminerOrOwner } from '../../../grammar/word-classes.ts';
import { normAt } from '../../../grammar/words.ts';
import { byLanguage } from '../../../language/by-language.ts';
import type { Language } from '../../../language/language.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { detectAgo } from '../deictic/detect-ago.ts';
import { createDetectors, detectFirst } from '../detector.ts';
import { isAge, withOld } from './is-age.ts';
import { type Length, readLength, renderLength } from './read-length.ts';

/** "Three years", "nearly forty years", "two weeks ago", "ten-day", "years ago", "a year earlier". */
export const detectLength = (words: Words, index: number): Match | null => detectFirst(LENGTHS, words, index);

const LENGTHS = createDetectors([
  { id: 'length/long-word', starts: ({ timexWords }) => listLongWords(timexWords), detect: detectLongWord },
  { id: 'length/all-of', starts: () => ['all'], detect: detectAllOf },
  { id: 'length/whole', starts: () => ['the'], detect: detectWhole },
  { id: 'length/counted', detect: detectCounted },
]);

/** "Day" in "day-long", "weeklong". */
export const listLongWords = ({ units }: Language['timexWords']): readonly string[] =>
  [...units.keys()].flatMap((unit) => [unit, `${unit}long`]);

/** "Day-long", "weeklong", "months-long". */
function detectLongWord(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const isJoined = word.endsWith('long');
  const unit = words.language.timexWords.units.get(isJoined ? word.slice(0, -4) : word);
  const end = isJoined ? index + 1 : withLong(words, index + 1);
  if (unit === undefined || unit === 'WE' || unit === 'S' || (!isJoined && end === index + 1)) return null;
  const value = renderLength({ unit, value: word.endsWith('s') ? null : 1 });
  return { end, sense: { kind: 'fixed', type: 'DURATION', value } };
}

/** "All day". */
function detectAllOf(words: Words, index: number): Match | null {
  return normAt(words, index) === 'all' ? readOneUnit(words, index + 1) : null;
}

/** "The whole week", "the entire year". */
function detectWhole(words: Words, index: number): Match | null {
  const { wholeWords } = words.language.timexWords;
  const isWhole = normAt(words, index) === 'the' && wholeWords.has(normAt(words, index + 1));
  return isWhole ? readOneUnit(words, index + 2) : null;
}

function readOneUnit(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const unit = words.language.timexWords.units.get(word);
  if (unit === undefined || unit === 'S' || unit === 'WE' || word.endsWith('s')) return null;
  return { end: index + 1, sense: { kind: 'fixed', type: 'DURATION', value: renderLength({ unit, value: 1 }) } };
}

/** "More than two years", and with what dates them "two years ago". */
function detectCounted(words: Words, index: number): Match | null {
  const mod = readLengthMod(words, index);
  const at = mod ? mod.end : index;
  const length = readLength(words, at);
  if (!length) return null;
  const dated = detectAgo(words, length);
  if (dated) return { ...dated, mod: mod?.mod ?? null };
  // "Some days" is a count and "over the years" a place, so these need a number.
  if (mod && length.value === null && (mod.mod === 'APPROX' || mod.mod === 'MORE_THAN')) return null;
  if (!isFreeLength(words, at, length) || isAge(words, length)) return null;
  return {
    end: withOld(words, withLong(words, length.end)),
    sense: createDuration(length),
    mod: mod?.mod ?? (normAt(words, length.end - 1) === 'so' ? 'APPROX' : null),
  };
}

/** "More than", "nearly", "up to". */
function readLengthMod(words: Words, index: number): { end: number; mod: string } | null {
  if (!modStarts(words.language).has(normAt(words, index))) return null;
  for (let count = MOST_MOD_WORDS; count >= 1; count--) {
    let phrase = normAt(words, index);
    for (let at = 1; at < count; at++) phrase += ` ${normAt(words, index + at)}`;
    const mod = words.language.timexWords.lengthMods.get(phrase);
    if (mod !== undefined) return { end: index + count, mod };
  }
  return null;
}

/** "No less than". */
const MOST_MOD_WORDS = 3;

/** The first words of what stands before a length. */
export const modStarts = byLanguage<ReadonlySet<string>>(
  ({ timexWords }) => new Set([...timexWords.lengthMods.keys()].map((phrase) => phrase.split(' ')[0]!)),
);

/** "A year" and "years" are lengths only behind a preposition; a number always makes one. */
function isFreeLength(words: Words, index: number, { end, value, unit }: Length): boolean {
  const { units, lengthPrepositions, yearLengthCues } = words.language.timexWords;
  const { indefiniteArticles, listJoints } = words.language.functionWords;
  const first = normAt(words, index);
  const before = normAt(words, index - 1);
  const isUncounted = units.has(first);
  // "In one day", but "one day he left".
  const isSomeDay = first === 'one' && unit === 'D';
  if (indefiniteArticles.has(first) && value === 1)
    return yearLengthCues.has(before) || listJoints.has(normAt(words, end)) || isBesideEvent(words, end);
  return !(isUncounted || isSomeDay) || lengthPrepositions.has(before);
}

/** "A fortnight after the debate", "a year before his death"; but "a day after he left" may be any. */
const isBesideEvent = (words: Words, index: number): boolean =>
  words.language.timexWords.sides.has(normAt(words, index)) &&
  isDeterminerOrOwner(normAt(words, index + 1), words.language);

/** "Two to three weeks" are some weeks, of which the text leaves two readings. */
function createDuration(length: Length): Sense {
  const alternatives = length.range?.map((value) => renderLength({ unit: length.unit, value }));
  return { kind: 'fixed', type: 'DURATION', value: renderLength(length), ...(alternatives && { alternatives }) };
}

/** "Day-long", "months-long". */
function withLong(words: Words, index: number): number {
  return normAt(words, index) === '-' && normAt(words, index + 1) === 'long' ? index + 2 : index;
}
