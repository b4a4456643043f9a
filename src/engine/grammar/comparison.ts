import type { Language } from '../language/language.ts';

/** "Oldest", "best", "main", "most": one of them is picked out. */
export const isSuperlative = (word: string, language: Language): boolean =>
  language.nounWords.superlatives.has(word) || toPositive(word, language) !== word;

/** An adjective without its comparison: "the six largest cities" are six large ones, "the proudest" are proud. */
export function toPositive(word: string, { nounWords }: Language): string {
  const listed = nounWords.comparedAdjectives.get(word);
  if (listed !== undefined) return listed;
  if (!word.endsWith('est') || word.length < 6 || nounWords.estWords.has(word)) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
