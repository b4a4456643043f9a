import { readFileSync } from 'node:fs';
import type { Language } from '../../language/language.ts';
import { createEnglish } from './english.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../../data/en/${name}.txt`, import.meta.url), 'utf8');

/** For tests: English, with its lists read from the disk. */
export const english: Language = createEnglish({
  cities: read('cities'),
  countries: read('countries'),
  nicknames: read('nicknames'),
  synonyms: read('synonyms'),
});

/** For tests of what asks for the language only when it needs it. */
export const loadLanguage = async (): Promise<Language> => english;
