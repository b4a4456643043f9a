import type { Language } from '../engine/language/language.ts';
import { createIdentity, type Entry } from './entry.ts';
import { compareParsed, type ParsedActor, parseActor } from './find-link-rule.ts';
import { isInitialism } from './link-keys.ts';
import { listEntryKeys } from './list-entry-keys.ts';
import { parseRegistryName } from './registry-name.ts';
import { areApart } from './role-fields.ts';
import { type LinkEvidence, sureness } from './score-link.ts';

export type FullNameRule = Exclude<LinkEvidence['rule'], 'family-name'>;

/** An entry with its names taken apart, once for many comparisons. */
export interface ComparedEntry {
  readonly entry: Entry;
  readonly main: ParsedActor;
  readonly identity: string;
  /** Its names by their words. */
  readonly names: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<string>;
  readonly hasInitialism: boolean;
}

export function createComparedEntry(entry: Entry, language: Language): ComparedEntry {
  const { kind, linkNames } = entry;
  const names = new Map<string, string>();
  for (const name of linkNames) {
    const words = parseRegistryName(name, kind, language).words.join(' ');
    if (words !== '' && !names.has(words)) names.set(words, name);
  }
  return {
    entry,
    main: parseActor({ name: linkNames[0] ?? entry.name, kind }, language),
    identity: createIdentity(entry),
    names,
    keys: new Set(listEntryKeys(entry, language)),
    hasInitialism: linkNames.some(isInitialism),
  };
}

/** By which rule two entries with full names may be one; null where nothing says so. Symmetric. */
export function findEntryRule(one: ComparedEntry, other: ComparedEntry, language: Language): FullNameRule | null {
  const rules = [findMainRule(one, other, language), findSharedName(one, other)].filter((rule) => rule !== null);
  return rules.toSorted((a, b) => sureness(b) - sureness(a))[0] ?? null;
}

function findMainRule(one: ComparedEntry, other: ComparedEntry, language: Language): FullNameRule | null {
  const [a, b] = [one.main, other.main];
  if (a.kind === b.kind && one.entry.normalizedName === other.entry.normalizedName && isSameOwner(one, other)) {
    return 'same-name';
  }
  const rule = compareParsed(a, b, language);
  return rule === 'family-name' ? null : rule;
}

const isSameOwner = (one: ComparedEntry, other: ComparedEntry): boolean =>
  one.main.parsed.words.join(' ') === other.main.parsed.words.join(' ');

/** A name that one of them bears besides its own, in the same words. */
function findSharedName(one: ComparedEntry, other: ComparedEntry): FullNameRule | null {
  if (one.main.kind !== other.main.kind) return null;
  const shared: FullNameRule[] = [];
  for (const [words, name] of one.names) {
    const otherName = other.names.get(words);
    if (otherName === undefined) continue;
    const isMain = [name === one.main.name, otherName === other.main.name];
    if (isMain.every(Boolean)) continue;
    if (one.main.kind === 'place' && isPartOf(one.main, other.main)) continue;
    if (!isInitialism(name) && !isInitialism(otherName)) shared.push('both-names');
    // "AP" that one document has for the Associated Press and another for an Armenian patriarchate does not make them one
    else if (isMain.some(Boolean)) shared.push('both-initials');
  }
  return shared.includes('both-names') ? 'both-names' : (shared[0] ?? null);
}

/** "Arven City" that one document calls "Arven" is not the Arven of all others, which is the state around it. */
function isPartOf({ parsed: { words: one } }: ParsedActor, { parsed: { words: other } }: ParsedActor): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length < long.length && short.every((word) => long.includes(word));
}

/** Could the two be one, by names and roles? */
export const mayBeOne = (one: ComparedEntry, other: ComparedEntry, language: Language): boolean =>
  !areApart(one.entry.fields, other.entry.fields, language) && findEntryRule(one, other, language) !== null;
