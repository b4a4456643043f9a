import type { Language } from '../language/language.ts';

const BEFORE_PART = /(?<=^|[\s-])(\p{L}{2,3})-/gu;
const BEFORE_WORD = /(?<=\s)(\p{L}{2,3})-(?=\p{L})/gu;
const OPEN_FIRST = /^(\p{L}{2})[\s-](?=\p{L})/u;

/** A name of a place without the article before its parts: "Deir al-Zor", "al-Raqqa". */
export const dropPlaceArticles = (
  name: string,
  { romanizations: { arabicArticles } }: Pick<Language, 'romanizations'>,
): string =>
  name.replaceAll(BEFORE_PART, (part: string, word: string) => (arabicArticles.has(word.toLowerCase()) ? '' : part));

/** A name of an organization without it: "Al-Qaeda", "Al Jazeera", "Bank al-Maghrib". */
export function dropOrganizationArticles(name: string, { romanizations }: Language): string {
  const { arabicArticles, openArabicArticles } = romanizations;
  return name
    .replaceAll(BEFORE_WORD, (part: string, word: string) => (arabicArticles.has(word.toLowerCase()) ? '' : part))
    .replace(OPEN_FIRST, (part: string, word: string) => (openArabicArticles.has(word.toLowerCase()) ? '' : part));
}
