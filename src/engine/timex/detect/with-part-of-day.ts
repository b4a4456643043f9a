import { PARTS_OF_DAY } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';

type Pieces = readonly Piece[];

/** "Yesterday morning", "Friday night": the part belongs to the expression. */
export function withPartOfDay(pieces: Pieces, index: number, day: Sense): Match {
  const part = PARTS_OF_DAY.get(wordAt(pieces, index));
  return part === undefined
    ? { end: index, sense: day }
    : { end: index + 1, sense: { kind: 'time', time: `T${part}`, day } };
}
