import type { Language } from '../language/language.ts';

/** A plural noun as its singular: "countries" is "country". Words that are no plurals stay. */
export function toSingular(word: string, language: Language): string {
  const { irregularPlurals, iesWords, pluralsInEs, pluralsOfBus } = language.nounWords;
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(word, language)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return iesWords.has(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (pluralsOfBus.test(word) || (pluralsInEs.test(word) && !word.endsWith('buses'))) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Is a word in small letters a plural by its form? */
export const isPlural = (word: string, language: Language): boolean =>
  isRegularPlural(word, language) || language.nounWords.irregularPlurals.has(word);

function isRegularPlural(word: string, { nounWords }: Language): boolean {
  const isInS = word.endsWith('s');
  if (!isInS && !word.endsWith('n')) return false;
  if (word.length < 3 || word.includes('.') || nounWords.countedUnchanged.has(word)) return false;
  if (isInS) return !nounWords.singularsInS.test(word) && !nounWords.singularEndingInS.has(word);
  return word.length > 5 && nounWords.pluralsInN.test(word);
}
