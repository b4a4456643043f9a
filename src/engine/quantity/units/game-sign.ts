import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Code } from './unit.ts';

const WIDTH = 12;

/** "22.5 ppg", points a game, which in a well are pounds per gallon. */
export function detectGameSign(words: Words, index: number): Code | null {
  const code = words.language.units.gameSigns.get(normAt(words, index));
  if (code === undefined || words[index - 1]?.kind !== 'number') return null;
  for (let at = Math.max(0, index - WIDTH); at < Math.min(words.length, index + WIDTH); at++)
    if (words.language.units.fluidWords.has(normAt(words, at))) return null;
  return { end: index + 1, code };
}
