import { compareNames } from '../../../engine/spelling/compare-names.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { KnownActor } from '../../known-actor.ts';
import type { CheckView } from '../../view.ts';
import { areGivenNames } from './are-given-names.ts';
import { isOneSlip } from './is-spelling-of.ts';
import { indexKnownPeople, type KnownPeople, type KnownPerson } from './known-people.ts';
import { type NameWord, splitName } from './name-words.ts';
import { isOneOffice, type Office, parseOffice } from './office.ts';
import { readOffice } from './read-office.ts';

/** The known person whom a person of the draft may be meant for, and whom the draft does not name rightly elsewhere. */
export function findNearMiss(actor: Actor, view: CheckView): KnownActor | null {
  const { record, language } = view;
  if (actor.kind !== 'person') return null;
  const known = indexKnownPeople(view.known, language);
  const near = findNear(actor, known, view);
  if (!near) return null;
  const isNamed = (each: KnownActor, { kind, name }: Actor) =>
    kind === 'person' &&
    [each.name, ...each.aliases].some((other) => compareNames(other, name, 'person', language).verdict === 'same');
  // who is known by the name as it is meant for nobody else; asked last, since all who are known are asked
  if (record.actors.some((other) => isNamed(near, other))) return null;
  return known.isNameOfOne(actor.name) ? null : near;
}

/** The first of the known whose name is the actor's but for one word. */
function findNear(actor: Actor, known: KnownPeople, view: CheckView): KnownActor | null {
  const words = splitName(actor.name);
  const [first] = words;
  if (!first) return null;
  const offices = listOffices(actor, view);
  // one word is too little without an office
  const alone = offices.length > 0 ? () => known.findByLastWord(first) : () => [];
  const like = words.length > 1 ? known.findByAllButOne(words) : alone();
  return like.find((each) => isNear({ words, offices }, each, view))?.actor ?? null;
}

interface Sought {
  readonly words: readonly NameWord[];
  readonly offices: readonly Office[];
}

function isNear({ words, offices: draft }: Sought, { actor, words: right }: KnownPerson, view: CheckView): boolean {
  const offices = parseAll(actor, view);
  const isOfOffice = draft.some((one) => offices.some((other) => isOneOffice(one, other)));
  if (words.length === 1) return isOfOffice;
  const [pair, ...more] = words.flatMap((word, index) =>
    word.plain === right[index]!.plain ? [] : [[word, right[index]!] as const],
  );
  if (!pair || more.length) return false;
  if (isSlip(...pair) && !areGivenNames(pair[0].plain, pair[1].plain, view.language))
    return isOfOffice || !draft.length || !offices.length;
  return isOfOffice && pair[0] !== words.at(-1);
}

const isSlip = (one: NameWord, other: NameWord): boolean => isOneSlip(one.plain, other.plain, true);

const listOffices = ({ roles }: Actor, view: CheckView): readonly Office[] =>
  roles.flatMap((role) => readOffice(role, view) ?? []);

const parseAll = ({ roles }: KnownActor, { language }: CheckView): readonly Office[] =>
  roles.flatMap(({ text }) => parseOffice(text, language) ?? []);
