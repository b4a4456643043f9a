import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { readRows } from '../../language/read-rows.ts';
import { countries } from './countries.ts';
import { createPlaceKey } from './place-name.ts';

/** Are two keys names of one place, by the lists of states and cities? Null where one of them is in no list. */
export function areOnePlace(keyA: string, keyB: string, language: Language): boolean | null {
  const { first, further } = listedPlaces(language);
  const [a, b] = [first.get(keyA), first.get(keyB)];
  if (a === undefined || b === undefined) return null;
  const others = [b, ...(further.get(keyB) ?? [])];
  return others.includes(a) || (further.get(keyA)?.some((place) => others.includes(place)) ?? false);
}

/** Is it a name of a state or city that the lists have? */
export const isListedPlace = (name: string, language: Language): boolean =>
  listedPlaces(language).first.has(createPlaceKey(name, language));

/** A state by its name, a city by its row. */
type Place = string | number;

/** Places by the keys of their names: nearly every name is one place's, and most texts never ask. */
interface ListedPlaces {
  readonly first: ReadonlyMap<string, Place>;
  readonly further: ReadonlyMap<string, readonly Place[]>;
}

const listedPlaces = byLanguage((language): ListedPlaces => {
  const first = new Map<string, Place>();
  const further = new Map<string, Place[]>();
  const add = (key: string, place: Place) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    else if (known !== place) further.set(key, [...(further.get(key) ?? []), place]);
  };
  const { nameWords, placeForms, cityRows } = language;
  for (const { names, furtherNames } of countries(language)) {
    for (const name of [...names, ...furtherNames]) add(createPlaceKey(name, language), names[0]);
  }
  for (const [name, state] of [...nameWords.shortStateNames, ...placeForms.formerStateNames]) {
    add(createPlaceKey(name, language), state);
  }
  for (const [index, row] of readRows(cityRows).entries()) for (const key of row.split('|')) add(key, index);
  return { first, further };
});
