import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** Over "sixfold", "ten-fold", "3x" and "three times as many": the end of the figure, null where it is none. */
export function skipFold(words: Words, index: number): number | null {
  const word = normAt(words, index);
  const next = normAt(words, index + 1);
  if (word === '-') return next === 'fold' ? index + 2 : null;
  if (word === 'x') return words[index]!.isGlued && words[index + 1]?.kind !== 'number' ? index + 1 : null;
  const isFold = word === 'fold' || (word === 'times' && words.language.quantityWords.foldFollowers.has(next));
  return isFold ? index + 1 : null;
}
