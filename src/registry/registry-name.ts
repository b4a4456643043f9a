import type { Language } from '../engine/language/language.ts';
import { romanizeName, unifyMarks } from '../engine/spelling/normalize-name.ts';
import type { ActorKind } from '../schema/actor.ts';

/** A name as it is compared across documents. */
export interface RegistryName {
  /** Words in lower case, without accents, full stops, commas, hyphens or a leading "the". */
  readonly words: readonly string[];
  /** Of a person: what stands before the family name, in order; initials are one letter. Empty for all others. */
  readonly given: readonly string[];
  /** Of a person: the family name with its particles ("van der berg"), or the only word. */
  readonly family: string;
  /** Of a person: "jr", "iii". */
  readonly suffix: string | null;
}

/** Most words of a name that are looked at: a longer one is a sentence that was taken for a name. */
const MOST_WORDS = 16;

/** "Dr. Ana de la Cruz, Jr." as a person: given ["dr", "ana"], family "de la cruz", suffix "jr". */
export function parseRegistryName(name: string, kind: ActorKind, { linkWords }: Language): RegistryName {
  // "R-Wis.", "Abu-Laban": with nothing but a hyphen between, a name is one word
  const isOne = kind === 'person' && !/\s/.test(name.trim());
  const words = foldName(isOne ? name.replace(/-/g, '') : name)
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  if (kind !== 'person') return { words, given: [], family: '', suffix: null };
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && linkWords.nameSuffixes.has(last) ? last : null;
  const main = suffix === null ? words : words.slice(0, -1);
  const particle = main.findIndex((word, at) => at > 0 && at < main.length - 1 && linkWords.nameParticles.has(word));
  const familyAt = particle < 0 ? Math.max(0, main.length - 1) : particle;
  return { words, given: main.slice(0, familyAt), family: main.slice(familyAt).join(' '), suffix };
}

/** Is the name of a person one word, so that it may be anybody's of that family? */
export const isOneWord = ({ words }: RegistryName): boolean => words.length === 1;

function foldName(name: string): string {
  return romanizeName(unifyMarks(name))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`']/g, '')
    .replace(/[.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
