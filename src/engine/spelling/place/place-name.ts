import type { Language } from '../../language/language.ts';
import { dropPlaceArticles } from '../arabic-article.ts';
import { normalizeWord, romanizeName, unifyMarks } from '../normalize-name.ts';

/** A name of a place for looking it up: small letters without marks and spaces. The list of cities is made of these. */
export const createPlaceKey = (name: string, language: Pick<Language, 'placeForms' | 'romanizations'>): string =>
  dropMarks(splitPlaceName(name, language).words.join(''));

export const dropMarks = (key: string): string =>
  key.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ø', 'o');

export interface PlaceName {
  readonly words: readonly string[];
  readonly isRegion: boolean;
  readonly isArabic: boolean;
}

export function splitPlaceName(name: string, language: Pick<Language, 'placeForms' | 'romanizations'>): PlaceName {
  const { placeAbbreviations, regionWords } = language.placeForms;
  const text = dropOpening(romanizeName(unifyMarks(name)), language);
  const bare = dropPlaceArticles(text, language);
  const words = bare
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[\s-]+/)
    .map(normalizeWord)
    .filter((word) => word && word !== 'and')
    .map((word) => placeAbbreviations.get(word) ?? word);
  const kept = words.filter((word) => !regionWords.has(word));
  const isRegion = kept.length > 0 && kept.length < words.length;
  return { words: isRegion ? kept : words, isRegion, isArabic: bare !== text };
}

/** "the Hague", "the City of London" */
function dropOpening(name: string, { placeForms }: Pick<Language, 'placeForms'>): string {
  const lower = name.toLowerCase();
  const opening = placeForms.openingPhrases.find((phrase) => lower.startsWith(`${phrase} `));
  return opening === undefined ? name : name.slice(opening.length).trimStart();
}
