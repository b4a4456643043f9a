import { normAt } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Words } from '../../layers/layers.ts';
import { moneyNames, unitNames } from '../units/unit-names.ts';

/**
 * May a figure begin at a word? An article does so only before "hundred", "third", "hour and a half" and "dollar and a
 * half".
 */
export function isFigureStart(words: Words, index: number): boolean {
  const { norm: word } = words[index]!;
  return (
    starts(words.language).has(word) ||
    (words.language.numberWords.countingArticles.has(word) &&
      startsBehindArticle(words.language).has(normAt(words, index + 1)))
  );
}

/** Every word that a figure can begin with, but for the articles. */
const starts = byLanguage(
  ({ numberWords, quantityWords }): ReadonlySet<string> =>
    new Set([
      ...numberWords.cardinals.keys(),
      ...numberWords.indefinites.keys(),
      ...quantityWords.ratioWords.keys(),
      ...numberWords.vagueCounts,
      ...numberWords.vulgarFractions.keys(),
      ...numberWords.bareFractions,
    ]),
);

const startsBehindArticle = byLanguage((language): ReadonlySet<string> => {
  const { scales, fractions } = language.numberWords;
  return new Set([
    ...scales.keys(),
    ...fractions.keys(),
    ...unitNames(language).starts.keys(),
    ...moneyNames(language).starts.keys(),
  ]);
});
