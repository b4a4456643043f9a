import { isPlural } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "Doubled", "twofold", "twice as large": a figure in one word. */
export function detectRatioWord(words: Words, index: number): RawFigure | null {
  const word = normAt(words, index);
  const ratio = words.language.quantityWords.ratioWords.get(word);
  // "Doubled down on his attacks".
  if (!ratio || normAt(words, index + 1) === 'down' || (word === 'twice' && !isComparing(words, index + 1)))
    return null;
  if (isOtherDouble(words, index)) return null;
  const [value, change] = ratio;
  return {
    first: index,
    end: index + 1,
    value,
    range: null,
    kind: 'ratio',
    unit: null,
    isOf: false,
    change,
    by: 'figures/ratio/word',
  };
}

/** "Doubled as a shop", "doubled over", "won the doubles", "singles and doubles". */
function isOtherDouble(words: Words, index: number): boolean {
  const { functionWords, quantityWords } = words.language;
  const [before, next] = [normAt(words, index - 1), normAt(words, index + 1)];
  if (quantityWords.doublingParticles.has(next)) return true;
  if (next === 'as' && functionWords.indefiniteArticles.has(normAt(words, index + 2))) return true;
  if (!isPlural(normAt(words, index), words.language)) return false;
  return (
    before === "'s" ||
    before === 'and' ||
    functionWords.determiners.has(before) ||
    functionWords.possessives.has(before) ||
    functionWords.prepositions.has(before) ||
    words[index - 1]?.kind === 'number'
  );
}

/** "Twice as large", "twice the size", but "scored twice as others left". */
function isComparing(words: Words, index: number): boolean {
  const { foldFollowers, amountAdverbs } = words.language.quantityWords;
  const word = normAt(words, index);
  if (word !== 'as') return foldFollowers.has(word);
  return normAt(words, index + 2) === 'as' || amountAdverbs.has(normAt(words, index + 1));
}
