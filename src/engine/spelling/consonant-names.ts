import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';

const spellingsOf = byLanguage(
  ({ romanizations: { consonantSpellings } }): ReadonlyMap<string, readonly string[]> =>
    new Map([...consonantSpellings].map(([letter, forms]) => [letter, forms.split('|')])),
);

/**
 * May a word in a script without short vowels, given in Latin letters, be this word with vowels? "hsyn" is "hussein" and
 * not "hassan": a long vowel has its letter. Both in lower case.
 */
export function isConsonantSpelling(consonants: string, word: string, language: Language): boolean {
  const { shortVowels, lastConsonantH } = language.romanizations;
  const letters = consonants.match(/[cdgkstz]h|ts|[a-z]/g) ?? [];
  if (letters.filter((letter) => letter !== 'w' && letter !== 'y').length < 2) return false;
  // all places in the word that the letters so far may reach
  let places = advance(word, new Set([0]), shortVowels);
  for (const [index, letter] of letters.entries()) {
    if (letter === 'h' && index === letters.length - 1) {
      places = advance(word, places, lastConsonantH);
      continue;
    }
    const forms = spellingsOf(language).get(letter) ?? [letter];
    const once = advance(word, places, forms);
    places = advance(word, new Set([...once, ...advance(word, once, forms)]), shortVowels);
  }
  return places.has(word.length);
}

function advance(word: string, places: ReadonlySet<number>, forms: readonly string[]): Set<number> {
  const reached = new Set<number>();
  for (const place of places)
    for (const form of forms) if (word.startsWith(form, place)) reached.add(place + form.length);
  return reached;
}
