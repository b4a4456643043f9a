import { findSentence } from '../../../compare/find-sentence.ts';
import { compareNames } from '../../../engine/spelling/compare-names.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { KnownActor, KnownRole } from '../../known-actor.ts';
import type { CheckView } from '../../view.ts';
import { isOneOffice, isOtherField, type Office, parseOffice } from './office.ts';
import { readOffice } from './read-office.ts';

/** How an office of the draft differs from what the authority file has, in a sentence; null where it may well be right. */
export function findRoleConflict(actor: Actor, role: Actor['roles'][number], view: CheckView): string | null {
  const { known } = view;
  const house = known.filter(({ kind, from }) => kind === 'person' && from === 'authority');
  const person = house.find((each) => isOneActor(each, actor, view));
  const office = readOffice(role, view);
  if (!person || !office) return null;
  const held = listHeld(person, view);
  const times = listTimes(role, view);
  const same = held.filter((each) => isOneOffice(each.office, office));
  if (same.length) {
    if (same.some((each) => isHeldAt(each.role, times, held))) return null;
    return `“${role.text}” is what ${person.name} was ${renderTime(same[0]!.role)}, by the authority file.`;
  }
  const now = held.filter((each) => isHeldAt(each.role, times, held));
  const other = now.find((each) => isOtherField(each.office, office));
  if (other) return `The authority file has ${person.name} as ${other.role.text}, not as ${role.text}.`;
  const holder = now.length ? findHolder(office, person, house, times, view) : null;
  return holder && `The authority file has ${holder.name} as ${role.text}, not ${person.name}.`;
}

const isOneActor = ({ name, aliases }: KnownActor, actor: Actor, { language }: CheckView): boolean =>
  actor.kind === 'person' &&
  [name, ...aliases].some((each) => compareNames(each, actor.name, 'person', language).verdict === 'same');

interface Held {
  readonly role: KnownRole;
  readonly office: Office;
}

const listHeld = ({ roles }: KnownActor, { language }: CheckView): readonly Held[] =>
  roles.flatMap((role) => {
    const office = parseOffice(role.text, language);
    return office ? [{ role, office }] : [];
  });

type Time = readonly [from: string, to: string];

/** The day of publication, and what times the sentence tells. */
function listTimes(role: Actor['roles'][number], { record }: CheckView): readonly Time[] {
  const [start, end] = findSentence(record, role.span);
  const { value, notBefore } = record.document.publishedAt;
  const day = value ?? notBefore;
  const told = record.timexes.filter(({ span, from, to }) => from && to && start <= span[0] && span[1] <= end);
  return [...(day ? [[day, day] as const] : []), ...told.map(({ from, to }) => [from!, to!] as const)];
}

/** With no time at all it is now: only what has not ended, where anything has not. */
function isHeldAt({ from, to }: KnownRole, times: readonly Time[], held: readonly Held[]): boolean {
  if (!times.length) return to === null || held.every((each) => each.role.to !== null);
  return times.some(([start, end]) => (from ?? start) <= end && start <= (to ?? end));
}

/** Somebody else who holds the office then, if only one does. */
function findHolder(
  office: Office,
  person: KnownActor,
  house: readonly KnownActor[],
  times: readonly Time[],
  view: CheckView,
): KnownActor | null {
  const holders = house.filter((each) => {
    const held = listHeld(each, view);
    return held.some(({ role, office: other }) => isOneOffice(other, office) && isHeldAt(role, times, held));
  });
  return holders.length === 1 && holders[0] !== person ? holders[0]! : null;
}

function renderTime({ from, to }: KnownRole): string {
  if (from && to) return `from ${from} to ${to}`;
  return from ? `from ${from} on` : `until ${to}`;
}
