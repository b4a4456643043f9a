import type { Kysely } from 'kysely';
import { createLinkKeys } from '../../../engine/link/link-keys.ts';
import type { ActorKind } from '../../../schema/actor.ts';
import { hasFullName } from '../../actor-name.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { isSplit, parseFields } from '../place-actors.ts';

type Db = Kysely<Tables>;

/** An entry of the registry, as far as links go. */
export interface LinkEntry {
  readonly key: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly normalizedName: string;
  readonly fields: readonly string[];
  readonly groupKey: number;
  readonly documents: number;
}

/** An entry that shares a key with another, with the name that the key was made of. */
export interface Candidate {
  readonly entry: LinkEntry;
  readonly name: string;
}

const ENTRY_COLUMNS = [
  'registry_actors.key',
  'registry_actors.kind',
  'registry_actors.name',
  'registry_actors.normalized_name',
  'registry_actors.fields',
  'registry_actors.group_key',
  'registry_actors.document_count',
  'registry_actors.sense',
] as const;

type EntryRow = Pick<Tables['registry_actors'], 'kind' | 'name' | 'normalized_name'> & {
  key: number;
  fields: string;
  group_key: number;
  document_count: number;
};

const toLinkEntry = (row: EntryRow): LinkEntry => ({
  key: row.key,
  kind: row.kind,
  name: row.name,
  normalizedName: row.normalized_name,
  fields: parseFields(row.fields),
  groupKey: row.group_key,
  documents: row.document_count,
});

/** Entries by key; those that were split off take no part in links. */
export async function readLinkEntries(db: Db, keys: readonly number[]): Promise<readonly LinkEntry[]> {
  const entries: LinkEntry[] = [];
  for (const chunk of chunk1000(keys)) {
    const rows = await db.selectFrom('registry_actors').select(ENTRY_COLUMNS).where('key', 'in', chunk).execute();
    entries.push(...rows.filter(({ sense }) => !isSplit(sense)).map(toLinkEntry));
  }
  return entries;
}

/**
 * The names by which an entry is looked for, its own first. Of a person only full names besides: the "Hale" that a
 * document calls Ana Hale does not stand for her elsewhere.
 */
export async function readWholeNames(db: Db, entries: readonly LinkEntry[]): Promise<ReadonlyMap<number, string[]>> {
  const names = new Map(entries.map((entry) => [entry.key, [entry.name]]));
  const kinds = new Map(entries.map(({ key, kind }) => [key, kind]));
  for (const chunk of chunk1000([...kinds.keys()])) {
    const rows = await db
      .selectFrom('registry_names')
      .select(['registry_key', 'name'])
      .where('registry_key', 'in', chunk)
      .orderBy('key')
      .execute();
    for (const { registry_key, name } of rows) {
      const list = names.get(registry_key)!;
      const kind = kinds.get(registry_key)!;
      if (!list.includes(name) && list.length < MOST_NAMES && hasFullName({ name, kind, mentions: [] }))
        list.push(name);
    }
  }
  return names;
}

/** Whoever has more names than this is a fault of reading. */
const MOST_NAMES = 24;

/** Keeps entries under their keys, so that others find them. */
export async function keepKeys(
  db: Db,
  entries: readonly LinkEntry[],
  names: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const rows = entries.flatMap(({ key, kind }) =>
    names.get(key)!.flatMap((name) =>
      [...new Set(createLinkKeys(name, kind).kept)].map((linkKey) => ({
        link_key: linkKey,
        registry_key: key,
        name,
      })),
    ),
  );
  for (const chunk of chunk1000(rows)) {
    await db
      .insertInto('registry_keys')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Those that stand under any of these keys, by the key. */
export async function readCandidates(
  db: Db,
  linkKeys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const found = new Map<string, Candidate[]>();
  for (const chunk of chunk1000([...linkKeys])) {
    const rows = await db
      .selectFrom('registry_keys')
      .innerJoin('registry_actors', 'registry_actors.key', 'registry_keys.registry_key')
      .select(ENTRY_COLUMNS)
      .select(['registry_keys.link_key', 'registry_keys.name as keyed_name'])
      .where('registry_keys.link_key', 'in', chunk)
      .execute();
    for (const row of rows) {
      if (isSplit(row.sense)) continue;
      const candidate = { entry: toLinkEntry(row), name: row.keyed_name };
      const list = found.get(row.link_key);
      if (list) list.push(candidate);
      else found.set(row.link_key, [candidate]);
    }
  }
  return found;
}
