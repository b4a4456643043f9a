import type { Language } from '../../language/language.ts';

/** "Not", "hardly", "doesn't". */
export const isNegative = (word: string, { cueActs }: Language): boolean =>
  cueActs.negatives.has(word) || word.endsWith(cueActs.negativeEnding);

/** "did not say", "far from convinced"; but "not only said" says it. */
export const hasNegation = (words: readonly string[], language: Language): boolean =>
  words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (language.meaningWords.negativePairs.has(`${word} ${next}`)) return true;
    return isNegative(word, language) && !language.cueActs.negationCancellers.has(next);
  });

/** How far behind "no one" or "none" an exception names who says it. */
const EXCEPTION_REACH = 4;

/** "nobody", "almost no official", "not one guard", "few farmers"; but "No. 10", "no one but Moss" and "not all voters" do say it. */
export function isNegativeSource(source: readonly string[], language: Language): boolean {
  const { cueActs, meaningWords } = language;
  const from = source.findIndex((word) => !meaningWords.quantityAdverbs.has(word));
  const [first = '', second = '', ...more] = source.slice(Math.max(0, from));
  if (first === 'not' && !cueActs.negatedSingles.has(second)) return false;
  if (meaningWords.smallQuantities.has(first)) return true;
  const near = [second, ...more].slice(0, EXCEPTION_REACH);
  return (
    isNegative(first, language) &&
    !cueActs.negationCancellers.has(second) &&
    second !== '.' &&
    !near.some((word) => meaningWords.exceptions.has(word))
  );
}
