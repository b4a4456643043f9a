import type { ActorKind, MentionForm } from '../../../schema/actor.ts';
import type { Language } from '../../language/language.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { KnownPlace } from '../../spelling/place/known-places.ts';
import { classifyName } from '../kind/classify-name.ts';
import { isPersonName } from '../kind/is-person-name.ts';
import { kindRead } from '../kind/kind-read.ts';
import type { GroupedName, NameMention } from '../name/name-mention.ts';
import { collectUses, isInBody, isOneWord, type NameUse } from '../name/name-use.ts';
import { findOwner } from './find-owner.ts';
import { findPerson } from './find-person.ts';
import { createGatheredActors, type GatheredActor, type GatheredActors } from './gathered-actors.ts';

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
  language: Language,
): NameGroup[] {
  const gathered = createGatheredActors();
  const { states, people, others } = sortUses(collectUses(mentions, language), places, language);
  for (const { use, place } of states) add(gathered, 'place', place.name, use, place.form);
  for (const use of people) addPerson(gathered, use, language);
  for (const use of others) addOther(gathered, use, language);
  return gathered.all.map(({ kind, name, mentions: own }) => ({
    kind,
    name,
    mentions: own.sort((a, b) => a.span[0] - b.span[0]),
  }));
}

interface SortedUses {
  readonly states: readonly { readonly use: NameUse; readonly place: KnownPlace }[];
  readonly people: readonly NameUse[];
  readonly others: readonly NameUse[];
}

/** Each in the order in which it is to be added. */
function sortUses(uses: readonly NameUse[], places: ReadonlyMap<string, KnownPlace>, language: Language): SortedUses {
  const peopleWords = new Set(uses.filter((use) => !isOneWord(use)).flatMap(listPeopleWords));
  const states: { use: NameUse; place: KnownPlace }[] = [];
  const [people, others]: [NameUse[], NameUse[]] = [[], []];
  for (const use of uses) {
    const place = places.get(use.name);
    const isPerson = isPersonName(use, peopleWords, language);
    if (place && isState(use, isPerson, peopleWords, language)) states.push({ use, place });
    else (isPerson && !isOneWord(use) && isInBody(use) ? people : others).push(use);
  }
  return {
    states,
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

function addPerson(gathered: GatheredActors, use: NameUse, language: Language): void {
  const same = findPerson(gathered, use, language);
  if (same) join(gathered, same, use, 'name');
  else add(gathered, 'person', use.name, use, 'name');
}

function addOther(gathered: GatheredActors, use: NameUse, language: Language): void {
  const owner = findOwner(gathered, use, language);
  if (owner) join(gathered, owner, use, 'name');
  else if (isInBody(use)) add(gathered, classifyName(use.mentions, language), use.name, use, 'name');
}

function add(gathered: GatheredActors, kind: ActorKind, name: string, use: NameUse, form: MentionForm): void {
  const key = name === use.name ? use.form.key : nameKey(name);
  const isSame = (other: GatheredActor) => other.kind === kind && (kind !== 'person' || use.gender === other.gender);
  const known = gathered.findByKey(key).find(isSame);
  const actor = known ?? { kind, name, key, names: [], mentions: [], gender: use.gender };
  if (!known) gathered.add(actor);
  join(gathered, actor, use, form);
}

function join(gathered: GatheredActors, actor: GatheredActor, use: NameUse, form: MentionForm): void {
  for (const mention of use.mentions) actor.mentions.push({ ...mention, form });
  if (form === 'name') gathered.addName(actor, use.form);
  gathered.tellGender(actor, use.gender);
}
