import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { readRows } from '../../language/read-rows.ts';
import { areInOneRow, indexRows } from './name-rows.ts';

/** For each short form the names it is short for, as the list of nicknames has them. */
const fullNames = byLanguage(({ nicknameRows }): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const row of readRows(nicknameRows)) {
    const [full, shorts] = row.split('|');
    for (const short of shorts!.split(',')) names.set(short, (names.get(short) ?? new Set()).add(full!));
  }
  return names;
});

/** Every word that the list of nicknames has, short or not. */
const nativeNames = byLanguage(
  ({ nicknameRows }): ReadonlySet<string> => new Set(readRows(nicknameRows).flatMap((row) => row.split(/[|,]/))),
);

const givenForms = byLanguage(({ nameForms }) => indexRows(nameForms.givenNameRows));
const familyForms = byLanguage(({ nameForms }) => indexRows(nameForms.familyNameRows));

/** Is it a given name that any of the lists has, as written? */
export function isKnownGivenName(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return nativeNames(language).has(lower) || givenForms(language).has(lower);
}

/** Is it a given name of the language's own speakers? In lower case. */
export const isNativeGivenName = (word: string, language: Language): boolean => nativeNames(language).has(word);

/** Is one of the two short for the other? "bill", "william". Two short forms of one name are not tied. */
export const isNickname = (a: string, b: string, language: Language): boolean =>
  fullNames(language).get(a)?.has(b) === true || fullNames(language).get(b)?.has(a) === true;

const NONE: ReadonlySet<string> = new Set();

/** What a short form is short for: "bill" for "william". */
export const listFullGivenNames = (short: string, language: Language): ReadonlySet<string> =>
  fullNames(language).get(short) ?? NONE;

/** Are both forms of one given name in several languages? "petro", "pyotr" */
export const isGivenNameForm = (a: string, b: string, language: Language): boolean =>
  areInOneRow(givenForms(language), a, b);

/** Are both forms of one family name? "tagore", "thakur" */
export const isFamilyNameForm = (a: string, b: string, language: Language): boolean =>
  areInOneRow(familyForms(language), a, b);
