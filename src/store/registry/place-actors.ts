import type { Kysely } from 'kysely';
import { chooseSense } from '../../engine/link/choose-sense.ts';
import { findRoleFields } from '../../engine/link/role-fields.ts';
import type { Actor, ActorKind } from '../../schema/actor.ts';
import { hasFullName, normalizeName } from '../actor-name.ts';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';
import { readSplits } from './decisions/read-references.ts';

type Db = Kysely<Tables>;

/** A document as decisions name it. */
export interface PlacedDocument {
  readonly key: number;
  readonly textHash: string;
  readonly series: string | null;
}

/** Of an actor in a document, what its place in the registry depends on. */
export type ActorToPlace = Pick<Actor, 'id' | 'name' | 'kind' | 'aliases' | 'mentions'> & {
  readonly roles: readonly { readonly text: string }[];
};

/** The entry of one actor. */
interface Entry {
  readonly key: number;
  readonly name: string;
  readonly sense: string;
  readonly fields: readonly string[];
}

interface Wanted {
  readonly actor: ActorToPlace;
  readonly fields: readonly string[];
  /** Null for an entry of its own. */
  readonly sense: string | null;
}

/**
 * Gives each actor of a document its entry in the registry, by actor id: the one of its kind, full name and roles over
 * all documents, or else one of its own. Decisions that split a document off come first.
 */
export async function placeActors(
  db: Db,
  document: PlacedDocument,
  actors: readonly ActorToPlace[],
): Promise<ReadonlyMap<string, number>> {
  const splitOf = await readSplits(db, document, actors);
  const known = await readEntries(
    db,
    actors.filter((actor) => splitOf.has(actor.id) || hasFullName(actor)),
  );
  const wanted = actors.map((actor) => chooseEntry(actor, splitOf.get(actor.id) ?? null, known));
  await addSharedEntries(db, wanted, known);
  const keys = new Map<string, number>();
  for (const { actor, sense, fields } of wanted) {
    const entry = sense === null ? undefined : known.get(identityOf(actor))?.find((each) => each.sense === sense);
    if (!entry) continue;
    keys.set(actor.id, entry.key);
    await addFields(db, entry, fields);
    if (isShouted(entry.name, actor)) await respell(db, entry, actor.name);
  }
  await addOwnEntries(
    db,
    document.key,
    wanted.filter(({ actor }) => !keys.has(actor.id)),
    keys,
  );
  return keys;
}

type KnownEntries = Map<string, Entry[]>;

const identityOf = ({ kind, name }: { readonly kind: ActorKind; readonly name: string }): string =>
  `${kind} ${normalizeName(name)}`;

function chooseEntry(actor: ActorToPlace, split: number | null, known: KnownEntries): Wanted {
  const fields = findRoleFields(actor.roles.map(({ text }) => text));
  if (split !== null) return { actor, fields, sense: `split:${split}` };
  if (!hasFullName(actor)) return { actor, fields, sense: null };
  const entries = known.get(identityOf(actor)) ?? [];
  const sense = chooseSense(
    entries.filter((entry) => !isSplit(entry.sense)),
    fields,
  );
  return { actor, fields, sense };
}

export const isSplit = (sense: string): boolean => sense.startsWith('split:');

async function readEntries(db: Db, actors: readonly ActorToPlace[]): Promise<KnownEntries> {
  const known: KnownEntries = new Map();
  for (const chunk of chunk1000([...new Set(actors.map((actor) => normalizeName(actor.name)))])) {
    const rows = await db
      .selectFrom('registry_actors')
      .select(['key', 'kind', 'name', 'normalized_name', 'sense', 'fields'])
      .where('reading_key', 'is', null)
      .where('normalized_name', 'in', chunk)
      .orderBy('key')
      .execute();
    for (const { key, kind, name, normalized_name, sense, fields } of rows) {
      addKnown(known, `${kind} ${normalized_name}`, { key, name, sense, fields: parseFields(fields) });
    }
  }
  return known;
}

export const parseFields = (fields: string): readonly string[] => (fields === '' ? [] : fields.split(' '));

function addKnown(known: KnownEntries, identity: string, entry: Entry): void {
  const entries = known.get(identity);
  if (entries) entries.push(entry);
  else known.set(identity, [entry]);
}

async function addSharedEntries(db: Db, wanted: readonly Wanted[], known: KnownEntries): Promise<void> {
  const missing = new Map<string, Wanted>();
  for (const each of wanted) {
    if (each.sense === null || known.get(identityOf(each.actor))?.some(({ sense }) => sense === each.sense)) continue;
    const identity = `${each.sense} ${identityOf(each.actor)}`;
    if (!missing.has(identity)) missing.set(identity, each);
  }
  for (const chunk of chunk1000([...missing.values()])) {
    const rows = await db
      .insertInto('registry_actors')
      .values(chunk.map(({ actor, sense, fields }) => createEntryRow(actor, sense!, fields)))
      .returning(['key', 'kind', 'name', 'normalized_name', 'sense', 'fields'])
      .execute();
    for (const { key, kind, name, normalized_name, sense, fields } of rows) {
      addKnown(known, `${kind} ${normalized_name}`, { key, name, sense, fields: parseFields(fields) });
    }
    await setOwnGroups(
      db,
      rows.map(({ key }) => key),
    );
  }
}

const createEntryRow = ({ kind, name }: ActorToPlace, sense: string, fields: readonly string[]) => ({
  kind,
  name,
  normalized_name: normalizeName(name),
  sense,
  fields: fields.join(' '),
  reading_key: null as number | null,
  actor_id: null as string | null,
});

async function addOwnEntries(
  db: Db,
  readingKey: number,
  wanted: readonly Wanted[],
  keys: Map<string, number>,
): Promise<void> {
  for (const chunk of chunk1000(wanted)) {
    const rows = await db
      .insertInto('registry_actors')
      .values(
        chunk.map(({ actor, fields }) => ({
          ...createEntryRow(actor, '', fields),
          reading_key: readingKey,
          actor_id: actor.id,
        })),
      )
      .returning(['key', 'actor_id'])
      .execute();
    for (const row of rows) keys.set(row.actor_id!, row.key);
    await setOwnGroups(
      db,
      rows.map(({ key }) => key),
    );
  }
}

/** An entry is one actor by itself until something says otherwise. */
const setOwnGroups = (db: Db, keys: readonly number[]) =>
  db
    .updateTable('registry_actors')
    .set(({ ref }) => ({ group_key: ref('key') }))
    .where('key', 'in', keys)
    .execute();

/** Datelines and headings write names in capitals, and an entry has the name of its first document: "ARVENMOOR — Envoys …". */
const isShouted = (known: string, { kind, name }: Pick<Actor, 'kind' | 'name'>): boolean =>
  known === known.toUpperCase() &&
  name !== name.toUpperCase() &&
  // what is short may be an initialism
  (kind === 'place' || /\p{Lu}{6}/u.test(known));

const respell = (db: Db, { key }: Entry, name: string) =>
  db.updateTable('registry_actors').set({ name }).where('key', '=', key).execute();

async function addFields(db: Db, entry: Entry, fields: readonly string[]): Promise<void> {
  if (fields.every((field) => entry.fields.includes(field))) return;
  const all = [...new Set([...entry.fields, ...fields])].sort().join(' ');
  await db.updateTable('registry_actors').set({ fields: all }).where('key', '=', entry.key).execute();
}
