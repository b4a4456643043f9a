import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { readLength, renderLength } from '../length/read-length.ts';

/** "Every day", "each July", "every other week", "every two years". */
export function detectEach(words: Words, index: number): Match | null {
  if (!words.language.functionWords.distributives.has(normAt(words, index))) return null;
  const each = readName(words, index + 1) ?? readCount(words, index + 1) ?? readUnit(words, index + 1);
  return each && { end: each.end, sense: { kind: 'fixed', type: 'SET', value: each.value } };
}

/** What recurs, as TIMEX3 has it. */
interface Each {
  readonly end: number;
  readonly value: string;
}

/** "Thursday", "July", "night", "summer". */
function readName(words: Words, index: number): Each | null {
  const { weekdays, months, partsOfDay, seasons } = words.language.timexWords;
  const word = normAt(words, index);
  const end = index + 1;
  const weekday = isCapital(words[index]) ? weekdays.get(word) : undefined;
  if (weekday !== undefined) return { end, value: `XXXX-WXX-${weekday}` };
  const month = isCapital(words[index]) ? months.get(word) : undefined;
  if (month !== undefined) return { end, value: `XXXX-${String(month).padStart(2, '0')}` };
  const part = partsOfDay.get(word);
  if (part !== undefined) return { end, value: `XXXX-XX-XXT${part}` };
  const season = seasons.get(word);
  return season === undefined ? null : { end, value: `XXXX-${season}` };
}

/** "Two years", "three days". */
function readCount(words: Words, index: number): Each | null {
  const length = readLength(words, index);
  return length && length.value !== null ? { end: length.end, value: renderLength(length) } : null;
}

/** "Week", "other week", "weekend". */
function readUnit(words: Words, index: number): Each | null {
  const isOther = normAt(words, index) === 'other';
  const at = isOther ? index + 1 : index;
  const unit = readRecurringUnit(words, at);
  if (unit === null) return null;
  if (unit === 'WE') return isOther ? null : { end: at + 1, value: 'XXXX-WXX-WE' };
  return { end: at + 1, value: renderLength({ unit, value: isOther ? 2 : 1 }) };
}

/** A unit in the singular; a second is mostly the one behind the first. */
export function readRecurringUnit(words: Words, index: number): string | null {
  const word = normAt(words, index);
  const unit = words.language.timexWords.units.get(word);
  return unit === undefined || unit === 'S' || word.endsWith('s') ? null : unit;
}
