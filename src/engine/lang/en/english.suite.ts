import { english as language } from './english.ts';

/** For tests: English. */
export const english = language;
