import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { readRows } from '../../language/read-rows.ts';
import { dropPlaceArticles } from '../arabic-article.ts';
import { compareWordLists } from '../compare-words.ts';
import { isConsonantSpelling } from '../consonant-names.ts';
import { detectScript, normalizeWord, romanizeName, unifyMarks } from '../normalize-name.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';
import { countries } from './countries.ts';

/** Are two written names one place's? By a list of states and cities with their names, and by spelling where it has none. */
export function comparePlaces(nameA: string, nameB: string, language: Language): NameComparison {
  const [a, b] = [splitPlaceName(nameA, language), splitPlaceName(nameB, language)];
  const [keyA, keyB] = [a.words.join(''), b.words.join('')];
  if (keyA === keyB)
    return a.isRegion === b.isRegion ? createSame(0, 'same words') : createUnsure('a region and its city', 0.4);
  const places = listedPlaces(language);
  const [known, others] = [places.get(dropMarks(keyA)), places.get(dropMarks(keyB))];
  if (known && others) {
    return [...known].some((id) => others.has(id))
      ? createSame(0, 'two names of one place')
      : createDifferent('two places');
  }
  if (a.isRegion !== b.isRegion) return createDifferent('a region and another place');
  const alignment =
    compareWordLists(a.words, b.words, { hasWeakVowels: a.isArabic || b.isArabic }) ??
    compareWordLists([...a.words].sort(), [...b.words].sort()) ??
    (dropMarks(keyA) === dropMarks(keyB) ? { cost: 0, reasons: [] } : null);
  if (alignment) return createSame(alignment.cost, renderReasons(alignment.reasons));
  return isOtherScript(nameA, a.words, b.words, language) || isOtherScript(nameB, b.words, a.words, language)
    ? createSame(0.3, 'the same consonants')
    : createDifferent('other words');
}

const isOtherScript = (
  name: string,
  consonants: readonly string[],
  words: readonly string[],
  language: Language,
): boolean =>
  detectScript(name) === 'consonants' &&
  consonants.length === words.length &&
  consonants.every((word, index) => isConsonantSpelling(word, words[index]!, language));

/** A name of a place for looking it up: small letters without marks and spaces. The list of cities is made of these. */
export const createPlaceKey = (name: string, language: Pick<Language, 'placeForms' | 'romanizations'>): string =>
  dropMarks(splitPlaceName(name, language).words.join(''));

const dropMarks = (key: string): string =>
  key.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ø', 'o');

interface PlaceName {
  readonly words: readonly string[];
  readonly isRegion: boolean;
  readonly isArabic: boolean;
}

function splitPlaceName(name: string, language: Pick<Language, 'placeForms' | 'romanizations'>): PlaceName {
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

/** All names of states and cities to the places that bear them. Most texts never ask for them. */
const listedPlaces = byLanguage((language): ReadonlyMap<string, ReadonlySet<string>> => {
  const { nameWords, placeForms, cityRows } = language;
  const places = new Map<string, Set<string>>();
  const addKey = (key: string, id: string) => {
    const ids = places.get(key);
    if (ids) ids.add(id);
    else places.set(key, new Set([id]));
  };
  const add = (name: string, id: string) => addKey(createPlaceKey(name, language), id);
  for (const { names, furtherNames } of countries(language)) {
    for (const name of [...names, ...furtherNames]) add(name, names[0]);
  }
  for (const [name, state] of [...nameWords.shortStateNames, ...placeForms.formerStateNames]) add(name, state);
  for (const [index, row] of readRows(cityRows).entries()) {
    for (const key of row.split('|')) addKey(key, `city ${index}`);
  }
  return places;
});
