import type { Language } from '../../../engine/language/language.ts';

/** Is the word, in lower case, a verb that tells what was done? Not one that all news has ("said"). */
export function isPast(word: string, { verbWords, conflictWords }: Language): boolean {
  const { irregularPasts, irregularParticiples, noPasts, pastEnding } = verbWords;
  if (conflictWords.emptyWords.has(word) || noPasts.has(word)) return false;
  return word.endsWith(pastEnding) || irregularPasts.has(word) || irregularParticiples.has(word);
}
