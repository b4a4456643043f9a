import type { Language } from '../../../engine/language/language.ts';
import { isGivenNameForm, isKnownGivenName, isNickname } from '../../../engine/spelling/person/given-names.ts';

/** Are two words given names that people bear, whoever bears both: "Maria" and "Marie", "Bill" and "William"? */
export function areGivenNames(one: string, other: string, language: Language): boolean {
  if (isNickname(one, other, language) || isGivenNameForm(one, other, language)) return true;
  return [one, other].every((word) => isGivenName(word, language));
}

function isGivenName(word: string, language: Language): boolean {
  const { firstNamesOfMen, firstNamesOfWomen } = language.firstNames;
  return isKnownGivenName(word, language) || firstNamesOfMen.has(word) || firstNamesOfWomen.has(word);
}
