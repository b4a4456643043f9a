import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';

/** "Yesterday morning", "Friday night": the part belongs to the expression. */
export function withPartOfDay(words: Words, index: number, day: Sense): Match {
  const part = words.language.timexWords.partsOfDay.get(normAt(words, index));
  return part === undefined
    ? { end: index, sense: day }
    : { end: index + 1, sense: { kind: 'time', time: `T${part}`, day } };
}
