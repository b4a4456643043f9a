import type { Language } from '../engine/language/language.ts';
import type { ActorKind } from '../schema/actor.ts';
import { hasFullName, normalizeName } from './actor-name.ts';
import { isCommonBody } from './find-body-owner.ts';

/**
 * An entry of the registry: all actors of one kind, name and sense over all documents, or one actor of one document. What
 * stands here follows from the set of documents alone.
 */
export interface Entry {
  readonly kind: ActorKind;
  /** As the documents write it. */
  readonly name: string;
  readonly normalizedName: string;
  /** Tells entries of one kind and name apart: "", "role:sport", "of:France", "split:7". */
  readonly sense: string;
  /** Of an entry of one document: which, and which of its actors. */
  readonly own: { readonly textId: string; readonly actorKey: string } | null;
  /** As of `findRoleFields`, over all its documents. */
  readonly fields: readonly string[];
  /** The names by which it is compared with others: full ones, "of OWNER" behind those that are anybody's. */
  readonly linkNames: readonly string[];
  /** How many documents name it. */
  readonly documents: number;
}

/** An entry as it is told from all others, in words that no order of arrival has a part in. */
export type EntryIdentity = Pick<Entry, 'kind' | 'normalizedName' | 'sense' | 'own'>;

export function createIdentity({ kind, normalizedName, sense, own }: EntryIdentity): string {
  const shared = `${normalizedName}\t${kind}\t${sense}`;
  return own ? `${shared}\t${own.textId}\t${own.actorKey}` : shared;
}

/** Strings by their UTF-16 units: the same on every machine, and no language's order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those that were split off by a decision take no part in links. */
export const isSplit = (sense: string): boolean => sense.startsWith('split:');
export const createSplitSense = (decision: number): string => `split:${decision}`;
export const createOwnerSense = (owner: string): string => `of:${owner}`;

/**
 * How many documents, in steps: what depends on a count changes only when it enters the next one, so that one more document
 * about somebody whom thousands name makes no work. Up to 20 the steps are those that make a difference to `scoreLink`.
 */
export function countStep(documents: number): number {
  if (documents < 20) return documents >= 5 ? 5 : Math.min(documents, 2);
  return 20 * 2 ** Math.floor(Math.log2(documents / 20));
}

/**
 * Roles, company and spellings of an entry are looked at in so many of its documents, those whose text has the smallest
 * hash: a sample that depends on no order, and that one more document seldom changes.
 */
export const SAMPLE_SIZE = 20;

/**
 * The spelling to show, of those of one normalized name in the sample: the most frequent. Datelines and headings write
 * names in capitals ("ARVENMOOR — Envoys …"); such a one is shown only where there is no other.
 */
export function chooseSpelling(spellings: readonly string[], kind: ActorKind): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [best] = [...counts].toSorted(
    ([a, one], [b, other]) =>
      Number(isShouted(a, kind)) - Number(isShouted(b, kind)) || other - one || compareText(a, b),
  );
  return best![0];
}

/** What is short may be an initialism. */
const isShouted = (name: string, kind: ActorKind): boolean =>
  name === name.toUpperCase() && name !== name.toLowerCase() && (kind === 'place' || /\p{Lu}{6}/u.test(name));

/** An entry with more names than this is a fault of reading. */
const MOST_LINK_NAMES = 24;

/**
 * The names by which an entry is compared, its own first. Of a person only full names besides: the "Hale" that a document
 * calls Ana Hale does not stand for her elsewhere. `names` are all its spellings, in any order.
 */
export function createLinkNames(
  name: string,
  kind: ActorKind,
  names: readonly string[],
  owner: string | null,
  language: Language,
): string[] {
  const complete = (each: string) => (isCommonBody(each, kind, language) ? owner && `${each} of ${owner}` : each);
  const others = names
    .filter((each) => normalizeName(each) !== normalizeName(name) && hasFullName({ name: each, kind, mentions: [] }))
    .toSorted(compareText)
    .slice(0, MOST_LINK_NAMES);
  return [name, ...others].flatMap((each) => complete(each) ?? []).slice(0, MOST_LINK_NAMES);
}
