import { compareNames } from '../../../engine/spelling/compare-names.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { KnownActor } from '../../known-actor.ts';
import type { CheckView } from '../../view.ts';
import { areGivenNames } from './are-given-names.ts';
import { isOneSlip } from './is-spelling-of.ts';
import { type NameWord, splitName } from './name-words.ts';
import { isOneOffice, type Office, parseOffice } from './office.ts';
import { readOffice } from './read-office.ts';

/** The known person whom a person of the draft may be meant for, and whom the draft does not name rightly elsewhere. */
export function findNearMiss(actor: Actor, view: CheckView): KnownActor | null {
  const { known, record, language } = view;
  if (actor.kind !== 'person' || !known.length) return null;
  const isNamed = (each: KnownActor, { kind, name }: Actor) =>
    kind === 'person' &&
    [each.name, ...each.aliases].some((known) => compareNames(known, name, 'person', language).verdict === 'same');
  const people = known.filter(({ kind }) => kind === 'person');
  if (people.some((each) => isNamed(each, actor))) return null;
  const near = people.find((each) => isNear(actor, each, view));
  return near && !record.actors.some((other) => isNamed(near, other)) ? near : null;
}

function isNear(actor: Actor, known: KnownActor, view: CheckView): boolean {
  const [words, right] = [splitName(actor.name), splitName(known.name)];
  const [draft, offices] = [listOffices(actor, view), parseAll(known, view)];
  const isOfOffice = draft.some((one) => offices.some((other) => isOneOffice(one, other)));
  if (words.length === 1) return isOfOffice && isSlip(words[0]!, right.at(-1)!);
  if (words.length !== right.length) return false;
  const differing = words.flatMap((word, index) =>
    word.plain === right[index]!.plain ? [] : [[word, right[index]!] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1) return false;
  if (isSlip(...pair) && !areGivenNames(pair[0].plain, pair[1].plain, view.language))
    return isOfOffice || !draft.length || !offices.length;
  return isOfOffice && pair[0] !== words.at(-1);
}

const isSlip = (one: NameWord, other: NameWord): boolean => isOneSlip(one.plain, other.plain, true);

const listOffices = ({ roles }: Actor, view: CheckView): readonly Office[] =>
  roles.flatMap((role) => readOffice(role, view) ?? []);

const parseAll = ({ roles }: KnownActor, { language }: CheckView): readonly Office[] =>
  roles.flatMap(({ text }) => parseOffice(text, language) ?? []);
