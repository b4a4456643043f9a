import type { Language } from '../engine/language/language.ts';
import { listFullGivenNames } from '../engine/spelling/person/given-names.ts';
import type { ActorKind } from '../schema/actor.ts';
import { isOneWord, parseRegistryName, type RegistryName } from './registry-name.ts';

/**
 * The keys of one name of an actor: two names that could be one actor's share a key, so nobody ever looks at all actors.
 * `n` the words in any order; `s` the sound of the family name with the first letter of the given one; `o` the telling
 * words of an organization; `a` its initials; `f` the family name of a person, alone or behind a given one.
 */
export function createLinkKeys(name: string, kind: ActorKind, language: Language): readonly string[] {
  const parsed = parseRegistryName(name, kind, language);
  if (!parsed.words.length) return [];
  if (kind !== 'person') return [`n ${sortWords(parsed.words)}`, ...organizationKeys(name, kind, parsed, language)];
  const { family, given } = parsed;
  if (isOneWord(parsed)) return [createFamilyKey(family)];
  const sound = soundKey(family);
  const first = given[0] ?? '';
  const initials = new Set([first, ...listFullGivenNames(first, language)].map((word) => word[0] ?? ''));
  return [
    `n ${sortWords(parsed.words)}`,
    ...[...initials].map((initial) => `s ${sound} ${initial}`),
    createFamilyKey(family),
  ];
}

export const createFamilyKey = (family: string): string => `f ${family}`;
export const isFamilyKey = (key: string): boolean => key.startsWith('f ');

export const sortWords = (words: readonly string[]): string => words.toSorted().join(' ');

function organizationKeys(name: string, kind: ActorKind, parsed: RegistryName, language: Language): string[] {
  if (kind !== 'organization') return [];
  const initials = findInitials(name, parsed.words, language);
  return [`o ${sortWords(tellingWords(parsed.words, language))}`, ...(initials === null ? [] : [`a ${initials}`])];
}

/** The words of an organization's name without small words and legal forms; all of them where nothing would be left. */
export function tellingWords(words: readonly string[], { linkWords }: Language): readonly string[] {
  const { linkingWords, legalForms } = linkWords;
  const telling = words.filter((word) => !linkingWords.has(word) && !legalForms.has(word));
  return telling.length ? telling : words;
}

/** "WHO" of "WHO" and of "World Health Organization"; null for a name that is neither short capitals nor several words. */
export function findInitials(name: string, words: readonly string[], language: Language): string | null {
  if (isInitialism(name)) return words.join('');
  const telling = tellingWords(words, language);
  return telling.length < 2 ? null : telling.map((word) => word[0]).join('');
}

/** Two to six capitals, with or without full stops. */
export const isInitialism = (name: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?){1,5}$/u.test(name.trim());

/**
 * What is left of a family name when its spelling is levelled: consonants, alike ones as one. "Zelensky", "Zelenskiy"
 * and "Selenskij" differ in other letters only, the last in its first. Coarse: it finds candidates, and decides nothing.
 */
export function soundKey(family: string): string {
  const level = family
    .replace(/\s+/g, '')
    .replace(/ph/g, 'f')
    .replace(/(?:tsch|tch|ch|cz|tj)/g, 'c')
    .replace(/(?:sch|sh|sz)/g, 's')
    .replace(/(?:kh|gh)/g, 'h')
    .replace(/(?:ck|q)/g, 'k')
    .replace(/(?:ts|tz|z)/g, 's')
    .replace(/w/g, 'v')
    .replace(/ff?$/, 'v')
    .replace(/x/g, 'ks');
  const first = /^[aeiouyj]/.test(level) ? 'a' : level[0]!;
  const rest = level.slice(1).replace(/[aeiouyjh]/g, '');
  return `${first}${rest}`.replace(/(.)\1+/g, '$1').slice(0, 12);
}

/**
 * The one key, of those that two entries share, in whose block they are compared. Of several the one under which their
 * rivals stand too: "NFU" and the "Northern Fishing Union" among all with these initials.
 */
export function findPrincipalKey(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  hasInitialism: boolean,
): string | null {
  const rank = (key: string) => (hasInitialism ? 'asonf' : 'sonaf').indexOf(key[0]!);
  let best: string | null = null;
  for (const key of one) {
    if (isFamilyKey(key) || !other.has(key)) continue;
    if (best === null || rank(key) < rank(best) || (rank(key) === rank(best) && key < best)) best = key;
  }
  return best;
}
