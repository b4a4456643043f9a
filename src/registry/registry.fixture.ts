import { english } from '../engine/lang/en/english.suite.ts';
import type { ActorKind } from '../schema/actor.ts';
import { type ActorFacts, type ActorToRegister, createActorFacts } from './actor-facts.ts';
import { chooseSenses } from './choose-senses.ts';
import { countCompany, type SampledDocument } from './count-company.ts';
import {
  chooseSpelling,
  compareText,
  createIdentity,
  createLinkNames,
  createOwnerSense,
  type Entry,
  SAMPLE_SIZE,
} from './entry.ts';
import { type ComparedEntry, createComparedEntry } from './find-entry-rule.ts';
import { groupEntries } from './group-entries.ts';
import { keepLinks, type Link } from './keep-links.ts';
import { type Bearer, findBearers, linkFamilyName } from './link-family-name.ts';
import { isFamilyKey } from './link-keys.ts';
import { chooseCompared, proposeTies, type Tie } from './propose-ties.ts';

/** A document for tests of the registry: its text's id and who is named. */
export interface TestDocument {
  readonly textId: string;
  readonly actors: readonly ActorToRegister[];
}

interface Occurrence {
  readonly textId: string;
  readonly facts: ActorFacts;
}

/**
 * The registry of these documents, without decisions, made at once and in memory: what a store comes to, in whatever
 * order and portions documents reach it. Groups by the names in them, links by their ends; both sorted.
 */
export function createTestRegistry(documents: readonly TestDocument[]) {
  const occurrences = documents.flatMap(({ textId, actors }) =>
    createActorFacts(actors, english).map((facts): Occurrence => ({ textId, facts })),
  );
  const members = placeAll(occurrences);
  const entries = new Map([...members].map(([identity, own]) => [identity, createEntry(own)] as const));
  const samples = createSamples(members, occurrences);
  const links = linkFullNames([...entries.values()], samples);
  const groups = groupEntries([...entries.keys()], toUnions(links), []);
  const groupOf = new Map(groups.flatMap((group) => group.map((each) => [each, group.toSorted(compareText)[0]!])));
  const all = [...links, ...linkBareNames(entries, members, samples, groupOf)];
  return {
    groups: groupEntries([...entries.keys()], toUnions(all), [])
      .map((group) => group.toSorted(compareText))
      .toSorted((a, b) => compareText(a[0]!, b[0]!)),
    links: all
      .map(({ one, other, rule, confidence, isAutomatic, reason }) => ({
        ends: [one.identity, other.identity].toSorted(compareText),
        rule,
        confidence,
        isAutomatic,
        reason,
      }))
      .toSorted((a, b) => compareText(a.ends.join('\n'), b.ends.join('\n'))),
    names: new Map([...entries].map(([identity, { entry }]) => [identity, entry.name])),
  };
}

type Members = ReadonlyMap<string, readonly Placed[]>;

interface Placed extends Occurrence {
  readonly sense: string;
  readonly own: Entry['own'];
}

const nameOf = ({ kind, normalizedName }: { kind: ActorKind; normalizedName: string }) => `${kind} ${normalizedName}`;

function placeAll(occurrences: readonly Occurrence[]): Members {
  const signatures = new Map<string, Set<string>>();
  for (const { facts } of occurrences.filter(({ facts: each }) => each.reach === 'shared' && each.owner === null)) {
    const known = signatures.get(nameOf(facts)) ?? new Set();
    signatures.set(nameOf(facts), known.add(facts.fields.join(' ')));
  }
  const members = new Map<string, Placed[]>();
  for (const { textId, facts } of occurrences) {
    const sense =
      facts.owner !== null
        ? createOwnerSense(facts.owner)
        : facts.reach === 'shared'
          ? chooseSenses(signatures.get(nameOf(facts))!, english).get(facts.fields.join(' '))!
          : null;
    const own = sense === null ? { textId, actorKey: facts.key } : null;
    const placed = { textId, facts, sense: sense ?? '', own };
    const identity = createIdentity({ ...facts, sense: placed.sense, own });
    members.set(identity, [...(members.get(identity) ?? []), placed]);
  }
  return members;
}

function createEntry(members: readonly Placed[]): ComparedEntry {
  const [{ facts, sense, own }] = members as [Placed];
  const sampled = [...members].sort((a, b) => compareText(a.textId, b.textId)).slice(0, SAMPLE_SIZE);
  const name = chooseSpelling(
    sampled.map((each) => each.facts.name),
    facts.kind,
  );
  const names = [...new Set(members.flatMap((each) => each.facts.names))];
  return createComparedEntry(
    {
      kind: facts.kind,
      name,
      normalizedName: facts.normalizedName,
      sense,
      own,
      fields: [...new Set(members.flatMap((each) => each.facts.fields))].toSorted(),
      linkNames:
        facts.reach === 'own' ? [] : own ? [name] : createLinkNames(name, facts.kind, names, facts.owner, english),
      documents: new Set(members.map(({ textId }) => textId)).size,
    },
    english,
  );
}

type Samples = ReadonlyMap<string, readonly SampledDocument[]>;

function createSamples(members: Members, occurrences: readonly Occurrence[]): Samples {
  const names = new Map<string, Set<string>>();
  for (const { textId, facts } of occurrences) {
    const known = names.get(textId) ?? new Set();
    names.set(textId, facts.reach === 'shared' ? known.add(nameOf(facts)) : known);
  }
  return new Map(
    [...members].map(([identity, own]) => [
      identity,
      [...new Set(own.map(({ textId }) => textId))]
        .toSorted(compareText)
        .slice(0, SAMPLE_SIZE)
        .map((textId) => ({ textId, names: names.get(textId)! })),
    ]),
  );
}

const countFor =
  (samples: Samples) =>
  ({ one, other }: Tie): number =>
    countCompany(
      samples.get(one.identity)!,
      samples.get(other.identity)!,
      new Set([nameOf(one.entry), nameOf(other.entry)]),
    );

function linkFullNames(entries: readonly ComparedEntry[], samples: Samples): readonly Link[] {
  const blocks = new Map<string, ComparedEntry[]>();
  for (const each of entries) {
    for (const key of [...each.keys].filter((own) => !isFamilyKey(own))) {
      blocks.set(key, [...(blocks.get(key) ?? []), each]);
    }
  }
  return [...blocks].flatMap(([key, block]) => {
    const shared = chooseCompared(block.filter(({ entry }) => entry.own === null));
    const own = block.filter(({ entry }) => entry.own !== null);
    return keepLinks(proposeTies(key, shared, own, true, english), countFor(samples));
  });
}

function linkBareNames(
  entries: ReadonlyMap<string, ComparedEntry>,
  members: Members,
  samples: Samples,
  groupOf: ReadonlyMap<string, string>,
): readonly Link[] {
  const rolesOf = (identity: string) => [...new Set(members.get(identity)!.flatMap(({ facts }) => facts.roles))];
  const people = [...entries.values()].filter(({ entry, keys }) => entry.kind === 'person' && keys.size > 0);
  return people.flatMap((compared) => {
    const [key, ...others] = compared.keys;
    if (compared.entry.own === null || others.length || !isFamilyKey(key!)) return [];
    const bearers = people
      .filter(({ entry, keys }) => entry.own === null && keys.has(key!))
      .map((each): Bearer => ({ compared: each, group: groupOf.get(each.identity)!, roles: rolesOf(each.identity) }));
    const found = findBearers(bearers, compared.entry.fields, english);
    if (!found) return [];
    const { isOpen } = members.get(compared.identity)![0]!.facts;
    const tie = linkFamilyName({ compared, roles: rolesOf(compared.identity), isOpen }, found, english);
    return keepLinks([tie], countFor(samples));
  });
}

const toUnions = (links: readonly Link[]) =>
  links
    .filter(({ isAutomatic }) => isAutomatic)
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ one, other }) => ({ entries: [one.identity, other.identity] }));
