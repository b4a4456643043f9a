import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';

/** "Yesterday morning", "Friday night": the part belongs to the day. */
export function withPartOfDay(words: Words, day: Match): Match {
  const part = words.language.timexWords.partsOfDay.get(normAt(words, day.end));
  return part === undefined
    ? day
    : { ...day, end: day.end + 1, sense: { kind: 'time', time: `T${part}`, day: day.sense } };
}
