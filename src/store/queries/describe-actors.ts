import { type Kysely, sql } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import type { RegistryActor } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readGroupIds } from './find-group.ts';
import { mergeRoles } from './merge-roles.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

/** An actor with what was counted of it. */
export type CountedActor = Pick<Tables['actor_counts'], 'group_key' | 'documents' | 'mentions' | 'statements'>;

/** Actors over all documents by their groups, with names, roles and counts; by a few queries however many they are. */
export async function describeActors(
  db: Db,
  counted: readonly CountedActor[],
  language: Language,
): Promise<readonly RegistryActor[]> {
  const keys = counted.map(({ group_key }) => group_key);
  if (!keys.length) return [];
  const ids = await readGroupIds(db, keys);
  const entries = groupRows(await readEntries(db, keys), (row) => row.group_key);
  const names = groupRows(await readNames(db, keys), (row) => row.group_key);
  const roles = groupRows(await readRoles(db, keys), (row) => row.group_key);
  return counted.map(({ group_key: key, documents, mentions, statements }) => {
    const own = chooseEntry(entries(key));
    return {
      id: ids.get(key)!,
      name: own.name,
      kind: own.kind,
      aliases: listOthers(
        own.name,
        names(key).map((row) => row.name),
      ),
      roles: mergeRoles(roles(key), language).map(({ text }) => text),
      documents,
      mentions,
      statements,
    };
  });
}

/** Ids and names of groups. */
export async function readActorNames(
  db: Db,
  groups: readonly number[],
): Promise<ReadonlyMap<number, Pick<RegistryActor, 'id' | 'name' | 'kind'>>> {
  if (!groups.length) return new Map();
  const ids = await readGroupIds(db, groups);
  const entries = groupRows(await readEntries(db, groups), (row) => row.group_key);
  return new Map(
    groups
      .filter((key) => entries(key).length)
      .map((key) => [key, { id: ids.get(key)!, ...chooseEntry(entries(key)) }]),
  );
}

export const readEntries = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('registry_actors')
    .select([
      'key',
      'group_key',
      'name',
      'normalized_name',
      'kind',
      'text_id',
      'document_count',
      'preferred_name',
      'preferred_by',
    ])
    .where('group_key', 'in', ids)
    // those that follow another have no say in what it is called
    .where('anchor_key', 'is', null)
    .orderBy('normalized_name')
    .orderBy('kind')
    .orderBy('sense')
    .orderBy('text_id')
    .orderBy('actor_key')
    .execute();

type EntryRow = Awaited<ReturnType<typeof readEntries>>[number];
type Named = Omit<EntryRow, 'key' | 'group_key' | 'normalized_name'>;

/** The name to show: the one that the latest decision prefers, else the full name that stands in most documents. */
export function chooseEntry(entries: readonly Named[]): Pick<EntryRow, 'name' | 'kind'> {
  const common = entries.reduce((best, entry) => {
    const [one, other] = [best, entry].map((each) => (each.text_id === null ? each.document_count : 0));
    return other! > one! ? entry : best;
  });
  const preferred = entries
    .filter((entry) => entry.preferred_name !== null)
    .toSorted((a, b) => (b.preferred_by ?? 0) - (a.preferred_by ?? 0))[0];
  return { name: preferred?.preferred_name ?? common.name, kind: common.kind };
}

const listOthers = (name: string, names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((alias) => alias !== name)),
];

const readNames = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('registry_names')
    .innerJoin('registry_actors', 'registry_actors.key', 'registry_names.registry_key')
    .select(['registry_actors.group_key', 'registry_names.name'])
    .where('registry_actors.group_key', 'in', ids)
    .orderBy('registry_names.count', 'desc')
    .orderBy('registry_names.name')
    .execute();

/** Each actor's roles as its documents have them. */
export const readRoles = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('actor_texts as told')
    .innerJoin('texts', 'texts.id', 'told.text_id')
    .innerJoin('registry_facts', 'registry_facts.text_id', 'told.text_id')
    .innerJoin('registry_actors', (join) =>
      join
        .onRef('registry_actors.key', '=', 'registry_facts.registry_key')
        .onRef('registry_actors.group_key', '=', 'told.group_key'),
    )
    .innerJoin('actor_roles', (join) =>
      join
        .onRef('actor_roles.reading_key', '=', 'texts.reading_key')
        .onRef('actor_roles.actor_id', '=', 'registry_facts.actor_id'),
    )
    .select(['told.group_key', 'actor_roles.text'])
    .select(['texts.key as document', 'texts.published_at as day'])
    .distinct()
    .where('told.group_key', 'in', ids)
    // the few texts that tell any
    .where('told.roles', '>', sql.lit(0))
    .orderBy('document')
    .orderBy('actor_roles.text')
    .execute();

/** The documents' actors that belong to these, in newest versions. */
export const selectCurrentActors = (db: Db, ids: readonly number[]) =>
  db
    .selectFrom('registry_actors')
    .innerJoin('registry_facts', 'registry_facts.registry_key', 'registry_actors.key')
    .innerJoin('texts', 'texts.id', 'registry_facts.text_id')
    .where('texts.is_replaced', '=', 0)
    .where('registry_actors.group_key', 'in', ids);
