import { fileURLToPath } from 'node:url';
import { createEnglish } from '../engine/lang/en/english.ts';
import type { Language } from '../engine/language/language.ts';
import { openPublishedFiles } from './published-files.ts';

/** The same number of folders up from src and from dist. */
const FOLDER = fileURLToPath(new URL('../../data/en', import.meta.url));

let english: Promise<Language> | undefined;

/** English with the lists that come with the package, read once. Rejects with `data-damaged` if one is missing or is not what it was. */
export function loadEnglish(): Promise<Language> {
  english ??= loadEnglishFrom(FOLDER);
  return english;
}

const LISTS = ['cities.txt', 'countries.txt', 'nicknames.txt', 'synonyms.txt'];

/** The same with the lists of another folder of the same form. */
export async function loadEnglishFrom(folder: string): Promise<Language> {
  const files = await openPublishedFiles(folder, 'data-damaged');
  const read = async (name: string) => (await files.read(name)).toString('utf8');
  const [cities, countries, nicknames, synonyms] = await Promise.all(LISTS.map(read));
  return createEnglish({ cities: cities!, countries: countries!, nicknames: nicknames!, synonyms: synonyms! });
}
