import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import { hasCapital } from '../name/capital.ts';

/** Has it a capital that may be a name's? Not "Monday", "I'm", "P.M.", or "Russian-Ukrainian". */
export function isNameWord(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || !hasCapital(token.text)) return false;
  const { capitalWords } = language.nameWords;
  const apostrophe = token.lower.indexOf("'");
  if (capitalWords.has(apostrophe < 0 ? token.lower : token.lower.slice(0, apostrophe))) return false;
  return !isOfCalendar(token.lower, language) && !isDemonymPair(token.text, language);
}

function isOfCalendar(lower: string, { nameWords: { calendarWords } }: Language): boolean {
  return lower.includes('-') ? lower.split('-').some((part) => calendarWords.has(part)) : calendarWords.has(lower);
}

/** "Russian-Ukrainian" names neither. */
const isDemonymPair = (word: string, language: Language): boolean =>
  word.includes('-') && word.split('-').every((part) => knownPlaces(language).get(part)?.form === 'demonym');

/** Is it a word that has a capital only where it opens a sentence or stands in a headline? In lower case. */
export const isFunctionWord = (word: string, language: Language): boolean => functionWordsOf(language).has(word);

const functionWordsOf = byLanguage(({ functionWords, titles }): ReadonlySet<string> => {
  const starters = [...functionWords.sentenceStarters].filter((word) => !titles.titleWords.has(word));
  const { determiners, prepositions, auxiliaries, subjectPronouns } = functionWords;
  return new Set([...starters, ...determiners, ...prepositions, ...auxiliaries, ...subjectPronouns]);
});
