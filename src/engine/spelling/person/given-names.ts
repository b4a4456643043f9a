import { FAMILY_NAME_ROWS, GIVEN_NAME_ROWS } from '../../lang/en/name-forms.ts';
import { NICKNAME_ROWS } from '../../lang/en/nicknames.ts';

/** For each short form the names it is short for, as the list of nicknames has them. */
const FULL_NAMES: ReadonlyMap<string, ReadonlySet<string>> = createFullNames();
/** Every word that the list of nicknames knows as an English given name. */
const ENGLISH_NAMES: ReadonlySet<string> = new Set(
  NICKNAME_ROWS.trim()
    .split('\n')
    .flatMap((row) => row.split(/[|,]/)),
);
const GIVEN_FORMS = indexRows(GIVEN_NAME_ROWS);
const FAMILY_FORMS = indexRows(FAMILY_NAME_ROWS);

/** Is it a given name that any of the lists has, as written? */
export const isKnownGivenName = (word: string): boolean =>
  ENGLISH_NAMES.has(word.toLowerCase()) || GIVEN_FORMS.has(word.toLowerCase());

export const isEnglishGivenName = (word: string): boolean => ENGLISH_NAMES.has(word);

/** Is one of the two short for the other? "bill", "william". Two short forms of one name are not tied. */
export const isNickname = (a: string, b: string): boolean =>
  FULL_NAMES.get(a)?.has(b) === true || FULL_NAMES.get(b)?.has(a) === true;

/** What a short form is short for: "bill" for "william". */
export const listFullGivenNames = (short: string): readonly string[] => [...(FULL_NAMES.get(short) ?? [])];

/** Are both forms of one given name in several languages? "petro", "pyotr" */
export const isGivenNameForm = (a: string, b: string): boolean => share(GIVEN_FORMS, a, b);

/** Are both forms of one family name? "tagore", "thakur" */
export const isFamilyNameForm = (a: string, b: string): boolean => share(FAMILY_FORMS, a, b);

function createFullNames(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const row of NICKNAME_ROWS.trim().split('\n')) {
    const [full, shorts] = row.split('|');
    for (const short of shorts!.split(',')) names.set(short, (names.get(short) ?? new Set()).add(full!));
  }
  return names;
}

/** Words to the numbers of the rows that they stand in. */
export function indexRows(rows: string): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  for (const [number, row] of rows.trim().split('\n').entries()) {
    for (const word of row.split(' ')) index.set(word, (index.get(word) ?? new Set()).add(number));
  }
  return index;
}

/** Do two words stand in one row? */
export function share(index: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const rows = index.get(b);
  return rows !== undefined && [...(index.get(a) ?? [])].some((row) => rows.has(row));
}
