import type { ActorKind, MentionForm } from '../../../schema/actor.ts';
import { PLACE_PREPOSITIONS } from '../../lang/en/name-words.ts';
import { GENDER_OF_TITLE } from '../../lang/en/titles.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { KnownPlace } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../detect/detect-names.ts';
import { classifyName, isPersonName, kindRead } from '../kind/classify-name.ts';
import { createNameForm, findOwner, findPerson, type NameForm } from './find-owner.ts';
import { createDrafts, type Draft, type Drafts } from './gathered-actors.ts';

export interface GroupedName extends NameMention {
  readonly form: MentionForm;
}

/** The mentions of one actor by name. */
export interface NameGroup {
  readonly kind: ActorKind;
  readonly name: string;
  readonly mentions: readonly GroupedName[];
}

/** One name as written, with every mention of it: grouping looks at each name once, however often it stands. */
export interface NameUse {
  readonly name: string;
  readonly form: NameForm;
  readonly mentions: readonly NameMention[];
  /** What its forms of address tell. "Mr. Moss" and "Mrs. Moss" in one text are two uses. */
  readonly gender: 'he' | 'she' | null;
}

/**
 * Mentions of one name to one actor, in this order: states with their demonyms; full names of people, in all their
 * spellings; then shorter names of people, initialisms and other spellings, where exactly one actor fits. A last name that
 * two people of the text bear, and a name only seen in a headline, stay by themselves or are left out.
 */
export function groupNames(
  mentions: readonly NameMention[],
  findPlace: (name: string) => KnownPlace | undefined,
): NameGroup[] {
  const groups = createDrafts();
  const uses = collectUses(mentions);
  const peopleWords = new Set(uses.filter(({ name }) => name.includes(' ')).flatMap(listPeopleWords));
  const [people, others]: [NameUse[], NameUse[]] = [[], []];
  for (const use of uses) {
    const place = findPlace(use.name);
    const isPerson = isPersonName(use, peopleWords);
    const isTitled = use.mentions.some(({ title }) => title);
    // a state that the model takes for somebody: "Colorado" is no person unless the text has one of that name
    if (place && !isTitled && !(isPerson && isShort(use) && (peopleWords.has(use.name) || isCalled(use))))
      add(groups, 'place', place.name, use, place.form);
    else (isPerson && use.name.includes(' ') && isInBody(use) ? people : others).push(use);
  }
  // "J. Moss" after all whose names are written out, and long names first, so that it is seen whom the others fit
  const rank = ({ name }: NameUse) => (/^\p{Lu}\.?\s/u.test(name) ? 0 : name.split(' ').length);
  for (const use of people.sort((a, b) => rank(b) - rank(a))) addPerson(groups, use);
  // full names of organizations before their initials, whichever stands first; "Mr. Moss" before "Moss", who may be others
  const openness = (use: NameUse) => Number(isShort(use)) * 2 + Number(use.gender === null);
  for (const use of others.sort((a, b) => openness(a) - openness(b))) addOther(groups, use);
  return groups.all.map((group) => ({ ...group, mentions: group.mentions.sort((a, b) => a.span[0] - b.span[0]) }));
}

const isShort = ({ name }: NameUse): boolean => !name.includes(' ');

/** "Her nephews, Jordan and Jon": a given name too, and nobody is in it. */
const isCalled = ({ name, mentions }: NameUse): boolean =>
  isKnownGivenName(name) && !mentions.some(({ before }) => PLACE_PREPOSITIONS.has(before));

const listPeopleWords = (use: NameUse): readonly string[] =>
  kindRead(use.mentions) === 'person' ? use.name.split(' ') : [];

function collectUses(mentions: readonly NameMention[]): NameUse[] {
  const byName = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const name = mention.words.join(' ');
    const list = byName.get(name);
    if (list) list.push(mention);
    else byName.set(name, [mention]);
  }
  return [...byName].flatMap(([name, list]) => splitByGender(name, list));
}

function splitByGender(name: string, mentions: readonly NameMention[]): NameUse[] {
  const form = createNameForm(name);
  const genders = new Set(mentions.map(genderOf).filter((gender) => gender !== null));
  if (genders.size < 2) return [{ name, form, mentions, gender: [...genders][0] ?? null }];
  const parts = (['he', 'she', null] as const).map((gender) => ({
    name,
    form,
    gender,
    mentions: mentions.filter((mention) => genderOf(mention) === gender),
  }));
  return parts.filter((part) => part.mentions.length > 0);
}

function genderOf({ title }: NameMention): 'he' | 'she' | null {
  for (const word of title?.words ?? []) if (GENDER_OF_TITLE.has(word)) return GENDER_OF_TITLE.get(word)!;
  return null;
}

/** A name that only rules found, and only in a headline, may be any words with capitals. */
const isInBody = ({ mentions }: NameUse): boolean => mentions.some(({ isInHeading, kind }) => kind || !isInHeading);

function join(groups: Drafts, group: Draft, use: NameUse, form: MentionForm): void {
  for (const mention of use.mentions) group.mentions.push({ ...mention, form });
  if (form === 'name') groups.addName(group, use.form);
  groups.tellGender(group, use.gender);
}

function add(groups: Drafts, kind: ActorKind, name: string, use: NameUse, form: MentionForm): void {
  const key = nameKey(name);
  const isSame = (other: Draft) => other.kind === kind && (kind !== 'person' || use.gender === other.gender);
  const known = groups.findByKey(key).find(isSame);
  const group = known ?? { kind, name, key, names: [], mentions: [], gender: use.gender };
  if (!known) groups.add(group);
  join(groups, group, use, form);
}

function addPerson(groups: Drafts, use: NameUse): void {
  const same = findPerson(groups, use);
  if (same) join(groups, same, use, 'name');
  else add(groups, 'person', use.name, use, 'name');
}

function addOther(groups: Drafts, use: NameUse): void {
  const owner = findOwner(groups, use);
  if (owner) join(groups, owner, use, 'name');
  else if (isInBody(use)) add(groups, classifyName(use.mentions), use.name, use, 'name');
}
