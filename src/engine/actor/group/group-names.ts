import type { ActorKind, MentionForm } from '../../../schema/actor.ts';
import type { Language } from '../../language/language.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { KnownPlace } from '../../spelling/place/known-places.ts';
import type { BodyName } from '../body/body-name.ts';
import { classifyName } from '../kind/classify-name.ts';
import { isPersonName } from '../kind/is-person-name.ts';
import { kindRead } from '../kind/kind-read.ts';
import type { GroupedName, NameMention } from '../name/name-mention.ts';
import { collectUses, type Gender, isInBody, isOneWord, type NameUse } from '../name/name-use.ts';
import type { OtherNames } from '../other-name/detect-other-names.ts';
import { createTies, type Ties } from '../other-name/ties.ts';
import { findFirm } from './find-firm.ts';
import { findOwner } from './find-owner.ts';
import { findPerson } from './find-person.ts';
import { createGatheredActors, type GatheredActor, type GatheredActors } from './gathered-actors.ts';
import { MOST_COMPARED } from './most-compared.ts';

/** The mentions of one actor by name. */
export interface NameGroup {
  readonly kind: ActorKind;
  readonly name: string;
  readonly mentions: readonly GroupedName[];
}

/**
 * Mentions of one name to one actor, in this order: states with their demonyms; full names of people, in all their
 * spellings; then shorter names of people, initialisms and other spellings, where exactly one actor fits. A last name that
 * two people of the text bear, and a name only seen in a headline, stay by themselves or are left out.
 */
export function groupNames(
  mentions: readonly NameMention[],
  places: ReadonlyMap<string, KnownPlace>,
  { bearerOf }: Pick<OtherNames, 'bearerOf'>,
  language: Language,
): NameGroup[] {
  const gathered = createGatheredActors();
  const ties = createTies(bearerOf);
  const { states, people, bodies, others } = sortUses(collectUses(mentions, language), places, language);
  for (const { use, place } of states) {
    join(gathered, findOrAdd(gathered, 'place', place.name, use), use, place.form);
  }
  for (const use of people) addPerson(gathered, ties, use, language);
  addBodies(gathered, bodies);
  for (const use of others) addOther(gathered, ties, use, language);
  return gathered.all.map(({ kind, name, mentions: own }) => ({
    kind,
    name,
    mentions: own.sort((a, b) => a.span[0] - b.span[0]),
  }));
}

interface SortedUses {
  readonly states: readonly { readonly use: NameUse; readonly place: KnownPlace }[];
  readonly people: readonly NameUse[];
  readonly bodies: readonly (NameUse & { readonly body: BodyName })[];
  readonly others: readonly NameUse[];
}

/** Each in the order in which it is to be added. */
function sortUses(uses: readonly NameUse[], places: ReadonlyMap<string, KnownPlace>, language: Language): SortedUses {
  const peopleWords = new Set(uses.filter((use) => !isOneWord(use)).flatMap(listPeopleWords));
  const states: { use: NameUse; place: KnownPlace }[] = [];
  const [people, others]: [NameUse[], NameUse[]] = [[], []];
  const bodies: (NameUse & { readonly body: BodyName })[] = [];
  for (const use of uses) {
    if (use.body) {
      bodies.push({ ...use, body: use.body });
      continue;
    }
    const place = places.get(use.name);
    const isPerson = isPersonName(use, peopleWords, language);
    if (place && isState(use, isPerson, peopleWords, language)) states.push({ use, place });
    else (isPerson && !isOneWord(use) && isInBody(use) ? people : others).push(use);
  }
  return {
    states,
    bodies,
    people: people.sort((a, b) => fullnessOf(b) - fullnessOf(a)),
    others: others.sort((a, b) => ambiguityOf(a) - ambiguityOf(b)),
  };
}

/** A state that the model takes for somebody: "Colorado" is no person unless the text has one of that name. */
function isState(use: NameUse, isPerson: boolean, peopleWords: ReadonlySet<string>, language: Language): boolean {
  if (use.mentions.some(({ title }) => title)) return false;
  return !(isPerson && isOneWord(use) && (peopleWords.has(use.name) || isCalled(use, language)));
}

/** "Her nephews, Jordan and Jon": a given name too, and nobody is in it. */
const isCalled = ({ name, mentions }: NameUse, language: Language): boolean =>
  isKnownGivenName(name, language) && !mentions.some(({ before }) => language.nameWords.placePrepositions.has(before));

const listPeopleWords = (use: NameUse): readonly string[] =>
  kindRead(use.mentions) === 'person' ? use.name.split(' ') : [];

/** "J. Moss" after all whose names are written out, and long names first, so that it is seen whom the others fit. */
const fullnessOf = ({ name, form }: NameUse): number => (/^\p{Lu}\.?\s/u.test(name) ? 0 : form.words);

/** Full names of organizations before their initials, whichever stands first; "Mr. Moss" before "Moss", who may be others. */
const ambiguityOf = (use: NameUse): number => Number(isOneWord(use)) * 2 + Number(use.gender === null);

function addPerson(gathered: GatheredActors, ties: Ties, use: NameUse, language: Language): void {
  const tied = ties.find(use);
  const actor = tied ?? findPerson(gathered, use, language) ?? findOrAdd(gathered, 'person', use.name, use);
  if (tied) tied.otherNames.add(use.form);
  join(gathered, actor, use, 'name');
  ties.remember(use, actor);
}

/** The defence ministries of two states are two, however often each is named and without its owner. */
function addBodies(gathered: GatheredActors, bodies: SortedUses['bodies']): void {
  const idOf = ({ body: { key, owner } }: SortedUses['bodies'][number]) => `${key}\n${owner}`;
  const names = new Map(bodies.flatMap((use) => (use.body.name === null ? [] : [[idOf(use), use.body.name] as const])));
  const known = new Map<string, GatheredActor>();
  for (const use of bodies) {
    const id = idOf(use);
    const name = names.get(id) ?? use.name;
    const actor = known.get(id) ?? createGathered('organization', name, null);
    if (!known.has(id)) gathered.add(actor);
    known.set(id, actor);
    join(gathered, actor, use, 'name');
  }
}

const createGathered = (kind: ActorKind, name: string, gender: Gender | null): GatheredActor => ({
  kind,
  name,
  key: nameKey(name),
  names: [],
  otherNames: new Set(),
  mentions: [],
  gender,
});

function addOther(gathered: GatheredActors, ties: Ties, use: NameUse, language: Language): void {
  const owner = ties.find(use) ?? findOwner(gathered, use, language) ?? ties.findLoose(use);
  const firm = owner || gathered.all.length > 2 * MOST_COMPARED ? null : findFirm(gathered.all, use, language);
  if (!owner && !firm && !isInBody(use)) return;
  const actor = owner ?? firm ?? findOrAdd(gathered, classifyName(use.mentions, language), use.name, use);
  join(gathered, actor, firm ? { ...use, mentions: use.mentions.map(asFirm) } : use, 'name');
  ties.remember(use, actor);
}

/** "Shares in Harrow": no place, whatever it is read as. */
const asFirm = (mention: NameMention): NameMention => ({ ...mention, kind: 'organization' });

function findOrAdd(gathered: GatheredActors, kind: ActorKind, name: string, use: NameUse): GatheredActor {
  const key = name === use.name ? use.form.key : nameKey(name);
  const isSame = (other: GatheredActor) => other.kind === kind && (kind !== 'person' || use.gender === other.gender);
  const known = gathered.findByKey(key).find(isSame);
  const actor = known ?? createGathered(kind, name, use.gender);
  if (!known) gathered.add(actor);
  return actor;
}

function join(gathered: GatheredActors, actor: GatheredActor, use: NameUse, form: MentionForm): void {
  for (const mention of use.mentions) actor.mentions.push({ ...mention, form });
  if (form === 'name') gathered.addName(actor, use.form);
  gathered.tellGender(actor, use.gender);
}
