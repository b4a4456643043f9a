import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';
import { toSingular } from './singular.ts';

/** "The director", "officials", "nurses": does a noun, in lower case, mean somebody? */
export const isPersonNoun = (noun: string, language: Language): boolean =>
  personNouns(language).has(noun) || personNouns(language).has(toSingular(noun, language));

const personNouns = byLanguage(
  ({ sourceWords, titles }): ReadonlySet<string> =>
    new Set([
      ...sourceWords.personNouns,
      ...sourceWords.peopleNouns,
      ...sourceWords.describingNouns,
      ...sourceWords.belongingNouns,
      ...titles.titleWords,
    ]),
);
