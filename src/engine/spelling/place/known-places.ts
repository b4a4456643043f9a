import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { countries } from './countries.ts';

export interface KnownPlace {
  /** The name under which all its names are one actor. */
  readonly name: string;
  readonly form: 'name' | 'demonym';
}

/** States, their short forms and demonyms, their capitals, and parts of the world, by the words as written. */
export const knownPlaces = byLanguage((language): ReadonlyMap<string, KnownPlace> => {
  const places = new Map<string, KnownPlace>();
  for (const [words, name, form] of listPlaces(language)) if (!places.has(words)) places.set(words, { name, form });
  return places;
});

/** How many words the longest of these names has. */
export const LONGEST_PLACE = 6;

type Row = readonly [words: string, name: string, form: KnownPlace['form']];

/** The earlier row of two with the same words is the one that holds: "Georgia" is the state before it is the American one. */
function* listPlaces(language: Language): Generator<Row> {
  const { nameWords, stateWords } = language;
  for (const { names } of countries(language)) for (const name of names) yield [name, names[0], 'name'];
  for (const [short, name] of nameWords.shortStateNames) yield [short, name, 'name'];
  for (const { capitals } of countries(language)) for (const capital of capitals) yield [capital, capital, 'name'];
  for (const state of stateWords.usStates) yield [state, state, 'name'];
  for (const { names, demonyms } of countries(language)) {
    for (const demonym of demonyms) yield* listDemonym(demonym, names[0], language);
  }
  for (const [demonym, name] of nameWords.furtherDemonyms) {
    if (nameWords.adjectiveEnding.test(demonym)) yield [demonym, name, 'demonym'];
    yield [`${demonym}s`, name, 'demonym'];
  }
  for (const [name, adjective] of nameWords.worldRegions) {
    yield [name, name, 'name'];
    if (adjective) yield [adjective, name, 'demonym'];
    if (adjective) yield [`${adjective}s`, name, 'demonym'];
  }
}

/** "Kenyan", "Kenyans"; but "French" has no plural. */
function* listDemonym(demonym: string, name: string, { nameWords }: Language): Generator<Row> {
  yield [demonym, name, 'demonym'];
  if (nameWords.pluralDemonymEnding.test(demonym)) yield [`${demonym}s`, name, 'demonym'];
}
