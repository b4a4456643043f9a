import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { ReadName } from './read-name.ts';

/** "the UN climate talks": bodies of states by their letters, which the model leaves out where another word goes with them. */
export const detectLetters = (text: string, language: Language): ReadName[] =>
  [...text.matchAll(letters(language))].map(({ index, 0: words }) => ({
    by: 'names/letters',
    span: [index, index + words.length],
    kind: 'organization',
  }));

const letters = byLanguage(
  ({ nameShapes }) => new RegExp(`(?<![\\p{L}\\d/&.'’-])${anyOf(nameShapes.bodiesOfStates)}(?![\\p{L}\\d/&])`, 'gu'),
);
