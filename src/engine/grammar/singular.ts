import {
  COMPARED_ADJECTIVES,
  COUNTED_UNCHANGED,
  EST_WORDS,
  IES_WORDS,
  IRREGULAR_PLURALS,
  SINGULAR_ENDING_IN_S,
  SUPERLATIVES,
} from '../lang/en/quantity-words.ts';

/** A plural noun as its singular: "countries" is "country". Words that are no plurals stay. */
export function toSingular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return IES_WORDS.has(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  // "Viruses", "classes", "boxes", "heroes"; but "houses" and "causes" have their e.
  if (/(?:ss|sh|ch|x|zz|[^aeiou]us|tus|nus|rus|[a-z]{2}o|gas)es$/.test(word) && !word.endsWith('buses'))
    return word.slice(0, -2);
  // "Buses", but "abuses".
  if (/^(?:[a-z]+-)?(?:mini)?buses$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Is a word in small letters a plural by its form? */
export const isPlural = (word: string): boolean => isRegularPlural(word) || IRREGULAR_PLURALS.has(word);

function isRegularPlural(word: string): boolean {
  const isInS = word.endsWith('s');
  if (!isInS && !word.endsWith('n')) return false;
  if (word.length < 3 || word.includes('.') || COUNTED_UNCHANGED.has(word)) return false;
  if (isInS) return !/(?:ss|us|is|'s)$/.test(word) && !SINGULAR_ENDING_IN_S.has(word);
  return /(?:[^e][a-z]men|children)$/.test(word) && word.length > 5;
}

/** "Oldest", "best", "main", "most": one of them is picked out. */
export const isSuperlative = (word: string): boolean => SUPERLATIVES.has(word) || toPositive(word) !== word;

/** An adjective without its comparison: "the six largest cities" are six large ones, "the proudest" are proud. */
export function toPositive(word: string): string {
  const listed = COMPARED_ADJECTIVES.get(word);
  if (listed !== undefined) return listed;
  if (!word.endsWith('est') || word.length < 6 || EST_WORDS.has(word)) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
