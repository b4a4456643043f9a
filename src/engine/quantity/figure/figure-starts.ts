import { normAt } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import { moneyNames, unitNames } from '../units/unit-names.ts';

/**
 * Tells whether a figure may begin at a word. An article begins one only before "hundred", "third", "hour and a half" and
 * "dollar and a half".
 */
export const figureStarts = byLanguage((language): ((words: Words, index: number) => boolean) => {
  const starts = listStarts(language);
  const startsBehindArticle = listStartsBehindArticle(language);
  return (words, index) => {
    const start = starts.get(words[index]!.norm);
    return start !== undefined && (start === 'alone' || startsBehindArticle.has(normAt(words, index + 1)));
  };
});

/** Every word that a figure can begin with. */
const listStarts = ({
  functionWords,
  numberWords,
  quantityWords,
}: Language): ReadonlyMap<string, 'alone' | 'article'> =>
  new Map([
    ...[...functionWords.indefiniteArticles].map((word) => [word, 'article'] as const),
    ...[
      ...numberWords.cardinals.keys(),
      ...numberWords.indefinites.keys(),
      ...quantityWords.ratioWords.keys(),
      ...numberWords.vagueCounts,
      ...numberWords.vulgarFractions.keys(),
      ...numberWords.bareFractions,
    ].map((word) => [word, 'alone'] as const),
  ]);

function listStartsBehindArticle(language: Language): ReadonlySet<string> {
  const { scales, fractions } = language.numberWords;
  return new Set([
    ...scales.keys(),
    ...fractions.keys(),
    ...unitNames(language).starts.keys(),
    ...moneyNames(language).starts.keys(),
  ]);
}
