import { CITY_ROWS } from '../../lang/en/city-names.ts';
import { COUNTRY_ROWS } from '../../lang/en/countries.ts';
import { SHORT_STATE_NAMES } from '../../lang/en/name-words.ts';
import { FORMER_STATE_NAMES, PLACE_ABBREVIATIONS, REGION_WORDS } from '../../lang/en/place-forms.ts';
import { compareWordLists } from '../compare-words.ts';
import { isConsonantSpelling } from '../consonant-names.ts';
import { detectScript, normalizeWord, romanizeName, unifyMarks } from '../normalize-name.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';

/** Are two written names one place's? By a list of states and cities with their names, and by spelling where it has none. */
export function comparePlaces(nameA: string, nameB: string): NameComparison {
  const [a, b] = [splitPlaceName(nameA), splitPlaceName(nameB)];
  const [keyA, keyB] = [a.words.join(''), b.words.join('')];
  if (keyA === keyB)
    return a.isRegion === b.isRegion ? createSame(0, 'same words') : createUnsure('a region and its city', 0.4);
  const places = findPlaces();
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
  return isOtherScript(nameA, a.words, b.words) || isOtherScript(nameB, b.words, a.words)
    ? createSame(0.3, 'the same consonants')
    : createDifferent('other words');
}

const isOtherScript = (name: string, consonants: readonly string[], words: readonly string[]): boolean =>
  detectScript(name) === 'consonants' &&
  consonants.length === words.length &&
  consonants.every((word, index) => isConsonantSpelling(word, words[index]!));

/** A name of a place for looking it up: small letters without marks and spaces. The list of cities is made of these. */
export const createPlaceKey = (name: string): string => dropMarks(splitPlaceName(name).words.join(''));

const dropMarks = (key: string): string =>
  key.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ø', 'o');

interface PlaceName {
  readonly words: readonly string[];
  readonly isRegion: boolean;
  readonly isArabic: boolean;
}

function splitPlaceName(name: string): PlaceName {
  const text = romanizeName(unifyMarks(name)).replace(/^(?:the|city of)\s+/i, '');
  const article = /(?<=^|[\s-])(?:[ae]l|a[dnrstz]|ash|adh|ath)-/gi;
  const words = text
    .replaceAll(article, '')
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[\s-]+/)
    .map(normalizeWord)
    .filter((word) => word && word !== 'and')
    .map((word) => PLACE_ABBREVIATIONS.get(word) ?? word);
  const kept = words.filter((word) => !REGION_WORDS.has(word));
  const isRegion = kept.length > 0 && kept.length < words.length;
  return { words: isRegion ? kept : words, isRegion, isArabic: article.test(text) };
}

let knownPlaces: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** All names of states and cities to the places that bear them; made when first asked for, since most texts never ask. */
function findPlaces(): ReadonlyMap<string, ReadonlySet<string>> {
  knownPlaces ??= createPlaces();
  return knownPlaces;
}

function createPlaces(): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const addKey = (key: string, id: string) => {
    const ids = places.get(key);
    if (ids) ids.add(id);
    else places.set(key, new Set([id]));
  };
  const add = (name: string, id: string) => addKey(createPlaceKey(name), id);
  for (const row of COUNTRY_ROWS.trim().split('\n')) {
    const [names, , , others] = row.split('|').map((cell) => cell.split(','));
    for (const name of [...names!, ...others!]) add(name, names![0]!);
  }
  for (const [name, state] of [...SHORT_STATE_NAMES, ...FORMER_STATE_NAMES]) add(name, state);
  for (const [index, row] of CITY_ROWS.trim().split('\n').entries()) {
    for (const key of row.split('|')) addKey(key, `city ${index}`);
  }
  return places;
}
