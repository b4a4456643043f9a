import type { Language } from '../../language/language.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { createBodyKey, isCommonBodyName } from '../../spelling/organization/common-body.ts';
import type { KnownPlace } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../name/name-mention.ts';
import { findPrincipal } from '../place/find-principal.ts';
import type { BodyName } from './body-name.ts';
import { type Owners, rememberOwners } from './remember-owners.ts';

interface Context {
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly lastNames: ReadonlySet<string>;
  readonly language: Language;
}

/**
 * Mentions of bodies that every state has, each with whose it is: "Kaldria’s Defence Ministry", "the Kaldrian Defence
 * Ministry", "the Defence Ministry in Orlezh". One without an owner is that of the one owner who fits, or nobody's.
 */
export function resolveBodies(
  text: string,
  mentions: readonly NameMention[],
  places: ReadonlyMap<string, KnownPlace>,
  language: Language,
): NameMention[] {
  const lastNames = new Set(
    mentions.flatMap(({ words, kind }) => (kind === 'person' && words.length > 1 ? [words.at(-1)!] : [])),
  );
  const context = { text, mentions, places, lastNames, language };
  const owned = mentions.map((_, at) => findOwnerInside(at, context) ?? findOwnerBeside(at, context));
  const ownersOf = new Map(owned.flatMap((body) => (body ? [[body.key, rememberOwners()] as const] : [])));
  const onlyOwners = findOnlyOwners(owned);
  return mentions.map((mention, at) => {
    const body = owned[at] ?? resolveBare(mention, ownersOf, onlyOwners, language);
    if (body?.owner) ownersOf.get(body.key)?.add(body.owner, mention.sentence);
    return body ? { ...mention, body } : mention;
  });
}

/** The owner of each body of which the text names one only. */
function findOnlyOwners(owned: readonly (BodyName | null)[]): ReadonlyMap<string, string | null> {
  const only = new Map<string, string | null>();
  for (const body of owned) {
    if (!body) continue;
    only.set(body.key, (only.get(body.key) ?? body.owner) === body.owner ? body.owner : null);
  }
  return only;
}

/** "the Defence Ministry"; null where the text names none with its owner. */
function resolveBare(
  mention: NameMention,
  ownersOf: ReadonlyMap<string, Owners>,
  onlyOwners: ReadonlyMap<string, string | null>,
  language: Language,
): BodyName | null {
  const key = readBareKey(mention, language);
  const owners = key === null ? undefined : ownersOf.get(key);
  return key === null || !owners
    ? null
    : { key, owner: onlyOwners.get(key) ?? owners.choose(mention.sentence), name: null };
}

/** "Defence Ministry": what such a body is, where its name says no more. */
function readBareKey({ words, kind }: NameMention, language: Language): string | null {
  const lower = words.map((word) => word.toLowerCase());
  const isBody = (kind === 'organization' || kind === null) && isCommonBodyName(lower, language);
  return isBody ? createBodyKey(lower, language) : null;
}

/** In words; longer names of states do not stand inside those of bodies. */
const LONGEST_OWNER = 3;

/** "Kaldrian Defence Ministry", "Ministry of Finance of Norland" */
function findOwnerInside(at: number, { mentions, places, language }: Context): BodyName | null {
  const { words, kind } = mentions[at]!;
  if (kind === 'person' || kind === 'place' || words.length < 2) return null;
  const lower = words.map((word) => word.toLowerCase());
  for (let length = 1; length <= Math.min(LONGEST_OWNER, words.length - 1); length++) {
    for (const [owner, rest] of splitName(words, lower, length, language)) {
      const state = places.get(owner)?.name;
      if (state !== undefined && isCommonBodyName(rest, language))
        return { key: createBodyKey(rest, language), owner: state, name: words.join(' ') };
    }
  }
  return null;
}

/** The first words of a name, or those behind its last "of", and the words that are left. */
function splitName(
  words: readonly string[],
  lower: readonly string[],
  length: number,
  language: Language,
): (readonly [owner: string, rest: readonly string[]])[] {
  const first = words
    .slice(0, length)
    .join(' ')
    .replace(/['’]s?$/, '');
  const start = words.length - length;
  const isBehind = language.nameShapes.ownerPrepositions.has(lower[start - 1] ?? '');
  return [
    [first, lower.slice(length)],
    ...(isBehind ? [[words.slice(start).join(' '), lower.slice(0, start - 1)] as const] : []),
  ];
}

/** "Kaldria’s Defence Ministry", "the Defence Ministry of Kaldria", "the Health Ministry in Orlezh" */
function findOwnerBeside(at: number, context: Context): BodyName | null {
  const { text, mentions, language } = context;
  const mention = mentions[at]!;
  const key = readBareKey(mention, language);
  if (key === null) return null;
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  if (before && OWNS.test(text.slice(before.span[1], mention.span[0])) && isOwner(before, context))
    return { key, owner: ownerOf(before, context), name: text.slice(before.span[0], mention.span[1]) };
  if (behind && isBelonging(text.slice(mention.span[1], behind.span[0]), language) && isPlace(behind, context))
    return { key, owner: ownerOf(behind, context), name: text.slice(mention.span[0], behind.span[1]) };
  return null;
}

const OWNS = /^(?:['’]s?)?\s$/;

/** " of ", " in the " */
function isBelonging(between: string, { nameShapes, sourceWords }: Language): boolean {
  const [preposition, article, more] = between.trim().split(/\s+/, 3);
  return (
    nameShapes.ownerPrepositions.has(preposition!) &&
    more === undefined &&
    (article === undefined || sourceWords.definiteDeterminers.has(article))
  );
}

/** A state, whatever the model takes it for; but "Doverik’s Defence Ministry" is that of his state. */
const isOwner = (mention: NameMention, context: Context): boolean =>
  isPlace(mention, context) ||
  (mention.title === null && mention.words.length === 1 && !context.lastNames.has(mention.words[0]!));

const isPlace = ({ words, kind }: NameMention, { places }: Context): boolean =>
  kind === 'place' || places.has(words.join(' '));

/** "in Kyiv": that of its state. */
function ownerOf({ words }: NameMention, { places, language }: Context): string {
  const name = words.join(' ');
  return findPrincipal(name, language) ?? places.get(name)?.name ?? nameKey(name);
}
