import { isAgency } from '../agencies.ts';
import { fitsHost, toPublisherKey } from './publisher-key.ts';

/** A name that a place of the page gives to who publishes it, and how far that place is trusted. */
export interface PublisherName {
  readonly name: string;
  readonly trust: number;
  /** Which place gave it; two names from one place do not bear each other out. */
  readonly place: string;
}

const HOST_TRUST = 4;
const FIT_TRUST = 3;
const WORD_TRUST = 1.5;
const MAX_WORDS = 9;
const MIN_TRUST = 1;

/**
 * The publisher that the places of a page agree on: each gives its trust to a name, and the host's own name gives some
 * to the name it is made of. What the chosen name is spelled like is taken from the place that spells it as people do.
 * An agency is a publisher only on its own host.
 */
export function choosePublisher(given: readonly PublisherName[], host: string | null): string | null {
  const label = host === null ? null : readLabel(host);
  const groups = new Map<string, PublisherName[]>();
  for (const each of given.flatMap(cleanName)) {
    const key = toPublisherKey(each.name);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const scored = [...groups.values()].map((names) => ({ names, trust: scoreGroup(names, label) }));
  const best = Math.max(MIN_TRUST, ...scored.map(({ trust }) => trust));
  const chosen = scored.find(({ trust }) => trust === best);
  return chosen === undefined ? null : pickSpelling(chosen.names);
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
  return name === '' || words > MAX_WORDS || /^(?:https?:|www\.)/i.test(name) || !/\p{L}/u.test(name)
    ? []
    : [{ ...given, name }];
}

function scoreGroup(names: readonly PublisherName[], label: string | null): number {
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

/** People write names with capitals and between words with spaces; "skarngazette" and "SKARN GAZETTE" are a program's. */
function pickSpelling(names: readonly PublisherName[]): string {
  const count = (name: string): number => names.filter((each) => each.name === name).length;
  const scoreSpelling = ({ name, trust }: PublisherName): number =>
    (/^[\p{Lu}\p{N}]/u.test(name) ? 4 : 0) +
    (/\s/.test(name) ? 4 : 0) +
    (/\p{Ll}/u.test(name) ? 1 : 0) +
    trust +
    count(name) / 10;
  return names.reduce((best, each) => (scoreSpelling(each) > scoreSpelling(best) ? each : best)).name;
}
