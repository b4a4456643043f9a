import { byLanguage } from '../../language/by-language.ts';
import { countries } from './countries.ts';

/** Names and demonyms of states, in lower case without points, to the state's name. */
export const stateNames = byLanguage((language): ReadonlyMap<string, string> => {
  const states = new Map<string, string>();
  for (const { names, demonyms } of countries(language)) {
    for (const word of [...names, ...demonyms]) states.set(word.toLowerCase(), names[0]);
  }
  for (const [short, name] of language.nameWords.shortStateNames) {
    states.set(short.toLowerCase().replaceAll('.', ''), name);
  }
  return states;
});
