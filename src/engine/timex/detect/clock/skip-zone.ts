import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { plainNumberAt } from '../calendar/read-year.ts';

/** Over the zone of a clock time: "GMT", "Z", "UTC+2", "local time", "Moscow time". */
export function skipZone(words: Words, index: number): number {
  const zone = normAt(words, index).replaceAll('.', '');
  if (zone === 'z') return words[index]!.isGlued ? index + 1 : index;
  const hasTime = normAt(words, index + 1) === 'time';
  if (!words.language.timexWords.timeZones.has(zone)) return hasTime && isCapital(words[index]) ? index + 2 : index;
  if (hasTime) return index + 2;
  return skipOffset(words, index + 1);
}

/** "+2", "-05". */
function skipOffset(words: Words, index: number): number {
  const mark = words[index];
  const isSign = mark?.isGlued === true && (mark.norm === '+' || mark.norm === '-');
  return isSign && words[index + 1]?.isGlued === true && plainNumberAt(words, index + 1) <= MOST_HOURS
    ? index + 2
    : index;
}

/** No zone is further from Greenwich. */
const MOST_HOURS = 14;
