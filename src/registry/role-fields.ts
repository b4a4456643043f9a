import { byLanguage } from '../engine/language/by-language.ts';
import type { Language } from '../engine/language/language.ts';

const fieldByWord = byLanguage(
  ({ linkWords }): ReadonlyMap<string, string> =>
    new Map([...linkWords.roleFields].flatMap(([field, words]) => words.map((word) => [word, field] as const))),
);

const sharedFields = byLanguage(
  ({ linkWords }): ReadonlySet<string> =>
    new Set(linkWords.sharedFields.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
);

/**
 * What roles tell of a person, as words to compare and keep: lines of work ("office", "sport") and, by the form of
 * address, "male" or "female". A former role counts too: who was a minister is no goalkeeper of that name.
 */
export function findRoleFields(roles: readonly string[], language: Language): readonly string[] {
  const { maleTitles, femaleTitles } = language.linkWords;
  const fields = new Set<string>();
  for (const role of roles) {
    const words = normalizeRole(role, language).split(' ');
    const field = fieldByWord(language).get(words.at(-1) ?? '');
    if (field !== undefined) fields.add(field);
    if (words.length === 1 && maleTitles.has(words[0]!)) fields.add('male');
    if (words.length === 1 && femaleTitles.has(words[0]!)) fields.add('female');
  }
  return [...fields].sort();
}

/** A role for comparison: "State Sen." is a "state senator". */
export function normalizeRole(role: string, { linkWords }: Language): string {
  const words = role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => linkWords.roleAbbreviations.get(word) ?? word).join(' ');
}

/** "Mr.", "Dr.": how one is spoken to, and no office. */
export const isAddress = (role: string, language: Language): boolean =>
  language.linkWords.addressTitles.has(normalizeRole(role, language));

/** Have the two a role in common that not everybody has, as "Mr." and "Dr."? */
export function shareRole(a: readonly string[], b: readonly string[], language: Language): boolean {
  const { addressTitles } = language.linkWords;
  const others = new Set(b.map((role) => normalizeRole(role, language)));
  return a
    .map((role) => normalizeRole(role, language))
    .some((role) => role !== '' && !addressTitles.has(role) && others.has(role));
}

/**
 * Do the fields say that these are two people? "Striker Ana Moss" and "Minister Ana Moss" are; "Sen. Ana Moss" and
 * "columnist Ana Moss" may be one.
 */
export function areApart(a: readonly string[], b: readonly string[], language: Language): boolean {
  const [sex, otherSex] = [a.filter(isSex), b.filter(isSex)];
  // both in one document ("Mr. and Mrs. Hale") say nothing
  if (sex.length === 1 && otherSex.length === 1 && sex[0] !== otherSex[0]) return true;
  const [work, other] = [a.filter(isWork), b.filter(isWork)];
  if (!work.length || !other.length || work.some((field) => other.includes(field))) return false;
  const shared = sharedFields(language);
  return !work.some((field) => other.some((each) => shared.has(`${field} ${each}`)));
}

/** Do they say so much as that the line of work is the same? */
export const shareWork = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((field) => isWork(field) && b.includes(field));

export const isSex = (field: string): boolean => field === 'male' || field === 'female';
export const isWork = (field: string): boolean => !isSex(field);
