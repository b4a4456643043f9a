import type { Language } from '../../language/language.ts';

/** "attorney-general", "vice-president", which no list has. In lower case. */
export const isCompoundOffice = (word: string, { titles }: Language): boolean =>
  word.includes('-') && titles.compoundOfficeParts.has(word.slice(word.lastIndexOf('-') + 1));
