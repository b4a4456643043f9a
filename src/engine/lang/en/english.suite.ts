import type { Language } from '../../language/language.ts';
import { english as language } from './english.ts';

/** For tests: English. */
export const english = language;

/** For tests of what asks for the language only when it needs it. */
export const loadLanguage = async (): Promise<Language> => english;
