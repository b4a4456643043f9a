import { COUNTED_UNCHANGED, IRREGULAR_PLURALS } from '../lang/en/quantity-words.ts';

/** A plural noun as its singular: "countries" is "country". Words that are no plurals stay. */
export function toSingular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    word.length > 2 &&
    !word.includes('.') &&
    word.endsWith('s') &&
    !/(?:ss|us|is|'s)$/.test(word) &&
    !COUNTED_UNCHANGED.has(word)
  );
}
