import type { ActorKind, MentionForm } from '../../schema/actor.ts';
import { isCueWord } from '../attribution/cue-matches.ts';
import { ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS } from '../lang/en/name-words.ts';
import type { NameKind } from '../model/reader-model.ts';
import type { NameMention } from './detect-names.ts';
import { isGroupName } from './is-group-name.ts';
import { isSameName, isSpellingVariant, nameKey } from './name-key.ts';
import { KNOWN_PLACES } from './place-lexicon.ts';

export interface GroupedName extends NameMention {
  readonly form: MentionForm;
}

/** The mentions of one actor by name. */
export interface NameGroup {
  readonly kind: ActorKind;
  readonly name: string;
  readonly mentions: readonly GroupedName[];
}

type Draft = { kind: ActorKind; name: string; key: string; mentions: GroupedName[] };

/** One name as written, with every mention of it: grouping looks at each name once, however often it stands. */
interface NameUse {
  readonly name: string;
  readonly mentions: readonly NameMention[];
}

/**
 * Mentions of one name to one actor, in this order: states with their demonyms; full names of people, and last names
 * that only one of them bears; initialisms with the name whose initials they are; equal names. A last name that two
 * people of the text bear, and a name only seen in a headline, stay by themselves or are left out.
 */
export function groupNames(mentions: readonly NameMention[]): NameGroup[] {
  const groups: Draft[] = [];
  const uses = collectUses(mentions);
  const [people, others]: [NameUse[], NameUse[]] = [[], []];
  for (const use of uses) {
    const place = KNOWN_PLACES.get(use.name);
    const isPerson = isPersonName(use);
    if (place && !isPerson && !use.mentions.some(({ title }) => title))
      add(groups, 'place', place.name, use, place.form);
    else (isPerson && use.name.includes(' ') && isInBody(use) ? people : others).push(use);
  }
  for (const use of people) addPerson(groups, use);
  for (const use of others) addOther(groups, use);
  return groups.map((group) => ({ ...group, mentions: group.mentions.sort((a, b) => a.span[0] - b.span[0]) }));
}

function collectUses(mentions: readonly NameMention[]): NameUse[] {
  const byName = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const name = mention.words.join(' ');
    const list = byName.get(name);
    if (list) list.push(mention);
    else byName.set(name, [mention]);
  }
  return [...byName].map(([name, list]) => ({ name, mentions: list }));
}

/** A name that only rules found, and only in a headline, may be any words with capitals. */
const isInBody = ({ mentions }: NameUse): boolean => mentions.some(({ isInHeading, kind }) => kind || !isInHeading);

/** What most of its mentions are, as the model reads them; null where only rules found them. */
function kindRead(mentions: readonly NameMention[]): ActorKind | null {
  const counts = new Map<NameKind, number>();
  for (const { kind } of mentions) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce<readonly [ActorKind | null, number]>(
    (best, [kind, count]) => (count > best[1] ? [kind, count] : best),
    [null, 0],
  )[0];
}

function isPersonName({ mentions }: NameUse): boolean {
  const kind = kindRead(mentions);
  return kind === null ? mentions.some(isFullPersonName) : kind === 'person';
}

const withForm = (use: NameUse, form: MentionForm): GroupedName[] =>
  use.mentions.map((mention) => ({ ...mention, form }));

function add(groups: Draft[], kind: ActorKind, name: string, use: NameUse, form: MentionForm): void {
  const key = nameKey(name);
  const group = groups.find((other) => other.kind === kind && other.key === key);
  if (group) group.mentions.push(...withForm(use, form));
  else groups.push({ kind, name, key, mentions: withForm(use, form) });
}

/** Two to four capitalised words that nothing marks as an organization or a place. */
function isFullPersonName(mention: NameMention): boolean {
  const words = mention.words.filter((word) => !/^(?:al|bin|da|de|del|der|di|du|el|la|le|van|von)$/.test(word));
  if (words.length < 2 || words.length > 4) return false;
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()) || /^(?:of|for|&)$/.test(word))) return false;
  if (PLACE_WORDS.has(words.at(-1)!.toLowerCase()) || /\d/.test(words.join(''))) return false;
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && words.join('').length < 7) return false;
  if (mention.title) return true;
  return mention.before !== 'the' && !PLACE_PREPOSITIONS.has(mention.before) && !KNOWN_PLACES.has(words[0]!);
}

const lastName = (name: string): string =>
  name
    .replace(/[ ,]+(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(/\s+/)
    .at(-1)!;
const firstName = (name: string): string => name.split(/\s+/)[0]!;

function addPerson(groups: Draft[], use: NameUse): void {
  const same = groups.find((group) => group.kind === 'person' && isSamePerson(group.name, use.name));
  if (same) same.mentions.push(...withForm(use, 'name'));
  else add(groups, 'person', use.name, use, 'name');
}

/** "Ada Moss" and "Ada B. Moss" are one; "Ada Moss" and "Jon Moss" are two. */
function isSamePerson(a: string, b: string): boolean {
  const isFirstSame = isSameName(firstName(a), firstName(b)) || isSpellingVariant(firstName(a), firstName(b));
  return isFirstSame && isSameLastName(lastName(a), lastName(b));
}

const isSameLastName = (a: string, b: string): boolean => isSameName(a, b) || isSpellingVariant(a, b);

function addOther(groups: Draft[], use: NameUse): void {
  const key = nameKey(use.name);
  const owner =
    groups.find((group) => group.key === key) ??
    findPersonByShortName(groups, use.name) ??
    findByInitials(groups, use.name);
  if (owner) owner.mentions.push(...withForm(use, 'name'));
  else if (isInBody(use)) add(groups, classifyName(use.mentions), use.name, use, 'name');
}

/** "Moss" or "Ada" where exactly one person of the text is called so. */
function findPersonByShortName(groups: readonly Draft[], name: string): Draft | null {
  if (name.includes(' ')) return null;
  const people = groups.filter((group) => group.kind === 'person' && group.name.includes(' '));
  const bearers = people.filter((group) => isSameLastName(lastName(group.name), name));
  if (bearers.length === 1) return bearers[0]!;
  const key = nameKey(name);
  const first = people.filter((group) => group.key.startsWith(`${key} `));
  return bearers.length === 0 && first.length === 1 ? first[0]! : null;
}

/** "ISW" for "Institute for the Study of War" */
function findByInitials(groups: readonly Draft[], name: string): Draft | null {
  if (!/^\p{Lu}{2,6}s?$/u.test(name)) return null;
  return groups.find((group) => group.kind === 'organization' && initialsOf(group.name) === name) ?? null;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** What a name is, by its words and the words around each of its mentions. */
function classifyName(mentions: readonly NameMention[]): ActorKind {
  const kind = kindRead(mentions);
  if (kind) return kind;
  const { words } = mentions[0]!;
  const [first, last] = [words[0]!, words.at(-1)!];
  const isSingle = words.length === 1;
  const isAnyBefore = (set: ReadonlySet<string>) => mentions.some(({ before }) => set.has(before));
  if (mentions.some(({ title }) => title)) return 'person';
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()))) return 'organization';
  if (!isSingle && PLACE_WORDS.has(last.toLowerCase())) return 'place';
  if (isSingle && /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(first)) return 'organization';
  if (isAnyBefore(PLACE_PREPOSITIONS) || mentions.some(({ after }) => PLACE_WORDS.has(after))) return 'place';
  if (isGroupName(mentions)) return 'group';
  if (isAnyBefore(THE) || isAnyBefore(MEDIUM_PREPOSITIONS) || mentions.some(({ after }) => isCueWord(after))) {
    return isSingle || isAnyBefore(THE) ? 'organization' : 'person';
  }
  return mentions.some(isFullPersonName) ? 'person' : isSingle ? 'place' : 'organization';
}

const THE: ReadonlySet<string> = new Set(['the']);
/** "on Twitter", "by Interim", "to Interim": what speaks or carries speech, more often than a place. */
const MEDIUM_PREPOSITIONS: ReadonlySet<string> = new Set(['according to', 'by', 'on', 'via']);
