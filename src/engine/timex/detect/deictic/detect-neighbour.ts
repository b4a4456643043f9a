import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { readOffset } from './detect-ago.ts';

/** "The day before yesterday", "the day after tomorrow", "the week before last", "the year after next". */
export function detectSecondNext(words: Words, index: number): Match | null {
  const { neighbourUnits, farDays, farShifts } = words.language.timexWords;
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const grain = neighbourUnits.get(normAt(words, at));
  if (grain === undefined) return null;
  const phrase = `${normAt(words, at + 1)} ${normAt(words, at + 2)}`;
  if (grain !== 'day' && isCapital(words[at + 3])) return null;
  const shift = (grain === 'day' ? farDays : farShifts).get(phrase);
  return shift === undefined ? null : { end: at + 3, sense: { kind: 'shifted', grain, shift, from: 'publication' } };
}

/** "The day before", "the week after", "the day after Christmas". */
export function detectNeighbour(words: Words, index: number): Match | null {
  const { neighbourUnits, neighbourFollowers, sides } = words.language.timexWords;
  const grain = normAt(words, index) === 'the' ? neighbourUnits.get(normAt(words, index + 1)) : undefined;
  if (grain === undefined) return null;
  const dated = readOffset(words, index + 2, grain, 1);
  if (dated) return dated;
  const shift = sides.get(normAt(words, index + 2));
  const next = words[index + 3];
  const isClosed = next === undefined || next.kind === 'mark' || neighbourFollowers.has(next.norm);
  return shift !== undefined && isClosed
    ? { end: index + 3, sense: { kind: 'shifted', grain, shift, from: 'text' } }
    : null;
}
