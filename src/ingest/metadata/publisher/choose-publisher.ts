import { isAgency } from '../agencies.ts';
import { fitsHost, toPublisherKey } from './publisher-key.ts';
import type { PublisherName } from './publisher-name.ts';
import { spellPublisher } from './spell-publisher.ts';

const HOST_TRUST = 4;
const FIT_TRUST = 3;
const WORD_TRUST = 1.5;
const MAX_WORDS = 9;
const MIN_TRUST = 0.95;
const WEAK_TRUST = 0.95;

/**
 * The publisher that the places of a page agree on: each gives its trust to a name, and the host's own name gives some
 * to the name it is made of. An agency is a publisher only on its own host.
 */
export function choosePublisher(
  given: readonly PublisherName[],
  host: string | null,
  texts: readonly string[],
): string | null {
  const label = host === null ? null : readLabel(host);
  const groups = new Map<string, PublisherName[]>();
  for (const each of given.flatMap(cleanName)) {
    const key = toPublisherKey(each.name);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const scored = [...groups.values()].map((names) => ({ names, trust: scoreGroup(names, label) }));
  const best = Math.max(MIN_TRUST, ...scored.map(({ trust }) => trust));
  const chosen = scored.find(({ trust }) => trust === best);
  if (chosen === undefined) return null;
  const spelled = spellPublisher(findFuller(chosen.names, [...groups.values()]) ?? chosen.names, texts);
  // What the host alone is called is a name only where the page writes it as one.
  return isWeak(chosen.names) && !/\s/.test(spelled) ? null : spelled;
}

/** "VOS" is told in full where a place that is trusted has a name of these initials: "Voice of Skarn". */
function findFuller(
  names: readonly PublisherName[],
  groups: readonly (readonly PublisherName[])[],
): readonly PublisherName[] | null {
  const told = names.filter((name) => !isWeak([name]));
  const initials = told[0]?.name.toLowerCase() ?? '';
  if (initials === '' || !told.every(({ name }) => /^\p{Lu}{2,6}$/u.test(name))) return null;
  const isFull = ({ name, trust }: PublisherName): boolean => {
    const words = name.toLowerCase().split(/\s+/);
    return trust >= 3 && words.length >= initials.length && words.map((word) => word[0]).join('') === initials;
  };
  return groups.find((group) => group.some(isFull)) ?? null;
}

/** Whether nothing but the host and a handle give a name. */
function isWeak(names: readonly PublisherName[]): boolean {
  return names.every(({ place }) => place === 'host' || place === 'handle');
}

/** The part of a host that names it: "thehill" of "www.thehill.com", "mirror" of "www.mirror.co.uk". */
export function readLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const end = labels.length > 2 && /^(?:com?|org|net|ac|gov|edu)$/.test(labels.at(-2)!) ? -3 : -2;
  return labels.at(end) ?? labels[0]!;
}

/** "Skarn Gazette: News, sport and weather" names who they are, then what they have. */
function cleanName(given: PublisherName): PublisherName[] {
  const parts = given.name.split(/\s[|–—»·-]\s|\s?[|»]\s?|:\s/).map((part) => part.trim());
  const name = (parts.find((part) => part !== '') ?? '').replace(/\s\([^()]{0,80}\)$/, '').replace(/^@/, '');
  const words = name.split(/\s+/).length;
  return name === '' ||
    words > MAX_WORDS ||
    /^(?:https?:|www\.)/i.test(name) ||
    !/\p{L}/u.test(name) ||
    /^(?:home|news|website|blog|index|untitled|wordpress|default|site name|my (?:site|blog|website)|page|article|undefined|null)$/i.test(
      name,
    )
    ? []
    : [{ ...given, name }];
}

function scoreGroup(names: readonly PublisherName[], label: string | null): number {
  if (isWeak(names)) return WEAK_TRUST;
  const byPlace = new Map<string, number>();
  for (const { place, trust } of names) byPlace.set(place, Math.max(trust, byPlace.get(place) ?? 0));
  const told = [...byPlace.values()].reduce((sum, trust) => sum + trust, 0);
  const host = Math.max(0, ...names.map(({ name }) => scoreHost(name, label)));
  return host === 0 && names.some(({ name }) => isAgency(name)) ? 0.1 * told : told + host;
}

function scoreHost(name: string, label: string | null): number {
  if (label === null) return 0;
  if (toPublisherKey(name) === toPublisherKey(label)) return HOST_TRUST;
  if (fitsHost(name, label)) return FIT_TRUST;
  return label.length >= 5 &&
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(label)
    ? WORD_TRUST
    : 0;
}
