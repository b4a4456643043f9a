import type { Language } from '../engine/language/language.ts';
import type { Entry } from './entry.ts';
import { createFamilyKey, createLinkKeys, isFamilyKey } from './link-keys.ts';
import { isOneWord, parseRegistryName } from './registry-name.ts';

/**
 * The keys under which an entry stands. Under a family name stand those who bear it in the name that is their own, and
 * those of whom a document gives nothing else.
 */
export function listEntryKeys(entry: Pick<Entry, 'kind' | 'linkNames' | 'own'>, language: Language): readonly string[] {
  const { kind, linkNames, own } = entry;
  const [main] = linkNames;
  if (main === undefined) return [];
  if (kind === 'person' && isOneWord(parseRegistryName(main, kind, language)))
    return own ? createLinkKeys(main, kind, language) : [];
  const keys = linkNames.flatMap((name) => createLinkKeys(name, kind, language)).filter((key) => !isFamilyKey(key));
  const family = own === null ? findFamily(entry, language) : null;
  return [...new Set(family === null ? keys : [...keys, createFamilyKey(family)])];
}

/** The family name of a person with a given name; null for all others. */
export function findFamily({ kind, linkNames }: Pick<Entry, 'kind' | 'linkNames'>, language: Language): string | null {
  if (kind !== 'person' || linkNames[0] === undefined) return null;
  const { family, given } = parseRegistryName(linkNames[0], kind, language);
  return given.length && family !== '' ? family : null;
}
