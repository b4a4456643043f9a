import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { plainNumberAt } from './read-year.ts';

/** "The 1990s", "the '90s". */
export function detectDecade(words: Words, index: number): Match | null {
  const year = plainNumberAt(words, index);
  if (!(year > 0) || !isDecade(words, index)) return null;
  const full = words[index]!.text.length === 2 ? year + 1900 : year;
  const value = String(Math.floor(full / 10)).padStart(3, '0');
  return { end: index + 2, sense: { kind: 'fixed', type: 'DATE', value } };
}

/** "1990s", "'90s", "the 1980's"; ages ("in her 80s") are none, so two digits ask for an apostrophe, "the" or another decade. */
function isDecade(words: Words, index: number): boolean {
  const { text } = words[index]!;
  const next = words[index + 1];
  if (!next?.isGlued || (next.norm !== 's' && next.norm !== "'s") || !text.endsWith('0')) return false;
  const isOwned = next.norm === "'s";
  // "1980's biggest hit" is a year's.
  if (text.length === 4) return Number(text) >= 1000 && (!isOwned || isLed(words, index));
  if (text.length !== 2 || isAboutHeat(words, index)) return false;
  return words.language.timexWords.yearMarks.has(normAt(words, index - 1)) || isLed(words, index);
}

/** In words; what speaks of heat farther away speaks of something else. */
const NEAR = 30;

/** "Highs in the 80s were forecast". */
const isAboutHeat = (words: Words, index: number): boolean =>
  words
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some(({ norm }) => words.language.timexWords.heatWords.has(norm));

/** "The 1980's", "the late 1980's", "the mid-80s", "the 1920's and 1930's". */
function isLed(words: Words, index: number): boolean {
  const before = normAt(words, index - 1);
  if (before === 'the') return true;
  const { modWords } = words.language.timexWords;
  if (modWords.has(before)) return normAt(words, index - 2) === 'the';
  if (before === '-') return modWords.has(normAt(words, index - 2));
  const isJoint = words.language.functionWords.listJoints.has(before);
  return isJoint && normAt(words, index - 3).endsWith('0') && normAt(words, index - 2).endsWith('s');
}

/** "The nineties", "the late nineties", "the nineteen-sixties", "the noughties". */
export function detectNamedDecade(words: Words, index: number): Match | null {
  if (!isNamedByThe(words, index)) return null;
  const { decades, newDecades } = words.language.timexWords;
  const newDecade = newDecades.get(normAt(words, index));
  if (newDecade !== undefined) return { end: index + 1, sense: { kind: 'fixed', type: 'DATE', value: newDecade } };
  const century = words.language.numberWords.cardinals.get(normAt(words, index)) ?? 0;
  const hasCentury = century >= 15 && century <= 20;
  const behind = normAt(words, index + 1) === '-' ? index + 2 : index + 1;
  const at = hasCentury ? behind : index;
  const decade = decades.get(normAt(words, at));
  return decade === undefined
    ? null
    : { end: at + 1, sense: { kind: 'fixed', type: 'DATE', value: `${hasCentury ? century : 19}${decade}` } };
}

/** "The nineties", "the mid-nineties"; but "in the low nineties" is heat. */
function isNamedByThe(words: Words, index: number): boolean {
  if (isAboutHeat(words, index)) return false;
  const at = normAt(words, index - 1) === '-' ? index - 2 : index - 1;
  const before = normAt(words, at);
  return before === 'the' || (words.language.timexWords.modWords.has(before) && normAt(words, at - 1) === 'the');
}
