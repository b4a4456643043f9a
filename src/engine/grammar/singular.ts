import type { Language } from '../language/language.ts';

/** A plural noun as its singular: "countries" is "country". Words that are no plurals stay. */
export function toSingular(word: string, language: Language): string {
  const { irregularPlurals, iesWords } = language.quantityWords;
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(word, language)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return iesWords.has(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  // "Viruses", "classes", "boxes", "heroes"; but "houses" and "causes" have their e.
  if (/(?:ss|sh|ch|x|zz|[^aeiou]us|tus|nus|rus|[a-z]{2}o|gas)es$/.test(word) && !word.endsWith('buses'))
    return word.slice(0, -2);
  // "Buses", but "abuses".
  if (/^(?:[a-z]+-)?(?:mini)?buses$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Is a word in small letters a plural by its form? */
export const isPlural = (word: string, language: Language): boolean =>
  isRegularPlural(word, language) || language.quantityWords.irregularPlurals.has(word);

function isRegularPlural(word: string, { quantityWords }: Language): boolean {
  const isInS = word.endsWith('s');
  if (!isInS && !word.endsWith('n')) return false;
  if (word.length < 3 || word.includes('.') || quantityWords.countedUnchanged.has(word)) return false;
  if (isInS) return !/(?:ss|us|is|'s)$/.test(word) && !quantityWords.singularEndingInS.has(word);
  return /(?:[^e][a-z]men|children)$/.test(word) && word.length > 5;
}

/** "Oldest", "best", "main", "most": one of them is picked out. */
export const isSuperlative = (word: string, language: Language): boolean =>
  language.quantityWords.superlatives.has(word) || toPositive(word, language) !== word;

/** An adjective without its comparison: "the six largest cities" are six large ones, "the proudest" are proud. */
export function toPositive(word: string, { quantityWords }: Language): string {
  const listed = quantityWords.comparedAdjectives.get(word);
  if (listed !== undefined) return listed;
  if (!word.endsWith('est') || word.length < 6 || quantityWords.estWords.has(word)) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
