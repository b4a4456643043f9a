import type { Kysely } from 'kysely';
import type { Actor } from '../../schema/actor.ts';
import { hasFullName, normalizeName } from '../actor-name.ts';
import type { Backend } from '../backend.ts';
import { toSearchText } from '../search-words.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/**
 * Gives each actor of a document its entry in the registry, by actor id: the one of its kind and full name over all
 * documents, or else one of its own.
 */
export async function linkActors(
  db: Db,
  backend: Backend,
  documentKey: number,
  actors: readonly Actor[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Map([
    ...(await linkMergedActors(db, actors.filter(hasFullName))),
    ...(await addSeparateActors(
      db,
      documentKey,
      actors.filter((actor) => !hasFullName(actor)),
    )),
  ]);
  await addNames(db, backend, actors, keys);
  return keys;
}

async function linkMergedActors(db: Db, actors: readonly Actor[]): Promise<[string, number][]> {
  if (!actors.length) return [];
  const known = await readMergedKeys(db, actors);
  const missing = new Map<string, Actor>();
  for (const actor of actors) {
    const identity = identityOf(actor.kind, normalizeName(actor.name));
    if (!known.has(identity) && !missing.has(identity)) missing.set(identity, actor);
  }
  if (missing.size) {
    await db
      .insertInto('registry_actors')
      .values(
        [...missing.values()].map(({ kind, name }) => ({
          kind,
          name,
          normalized_name: normalizeName(name),
          document_key: null,
          actor_id: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const [identity, key] of await readMergedKeys(db, [...missing.values()])) known.set(identity, key);
  }
  return actors.map((actor) => [actor.id, known.get(identityOf(actor.kind, normalizeName(actor.name)))!]);
}

async function readMergedKeys(db: Db, actors: readonly Actor[]): Promise<Map<string, number>> {
  const keys = new Map<string, number>();
  for (const chunk of chunk1000([...new Set(actors.map((actor) => normalizeName(actor.name)))])) {
    const rows = await db
      .selectFrom('registry_actors')
      .select(['key', 'kind', 'normalized_name'])
      .where('document_key', 'is', null)
      .where('kind', 'in', ['person', 'organization', 'place', 'group', 'document'])
      .where('normalized_name', 'in', chunk)
      .execute();
    for (const row of rows) keys.set(identityOf(row.kind, row.normalized_name), row.key);
  }
  return keys;
}

const identityOf = (kind: string, normalizedName: string): string => `${kind} ${normalizedName}`;

async function addSeparateActors(db: Db, documentKey: number, actors: readonly Actor[]): Promise<[string, number][]> {
  const links: [string, number][] = [];
  for (const chunk of chunk1000(actors)) {
    const rows = await db
      .insertInto('registry_actors')
      .values(
        chunk.map(({ id, kind, name }) => ({
          kind,
          name,
          normalized_name: normalizeName(name),
          document_key: documentKey,
          actor_id: id,
        })),
      )
      .returning(['key', 'actor_id'])
      .execute();
    for (const row of rows) links.push([row.actor_id!, row.key]);
  }
  return links;
}

async function addNames(
  db: Db,
  backend: Backend,
  actors: readonly Actor[],
  keys: ReadonlyMap<string, number>,
): Promise<void> {
  const names = actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].map((name) => ({ registry_key: keys.get(actor.id)!, name })),
  );
  for (const chunk of chunk1000(names)) {
    const added = await db
      .insertInto('registry_names')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['registry_key', 'name']).doNothing())
      .returning(['key', 'name'])
      .execute();
    await backend.fullText.addEntries(
      db,
      'actors',
      added.map(({ key, name }) => ({ key, columns: { name: toSearchText(name) } })),
    );
  }
}

/** Takes back what an earlier reading of a document gave to these entries, where no other document gives it too. */
export async function dropUnusedRegistryEntries(
  db: Db,
  backend: Backend,
  registryKeys: readonly number[],
): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    const dropped = await db
      .deleteFrom('registry_names')
      .where('registry_key', 'in', chunk)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('actors')
              .leftJoin('actor_aliases', (join) =>
                join
                  .onRef('actor_aliases.document_key', '=', 'actors.document_key')
                  .onRef('actor_aliases.actor_id', '=', 'actors.id'),
              )
              .select('actors.id')
              .whereRef('actors.registry_key', '=', 'registry_names.registry_key')
              .where(({ or, eb }) =>
                or([
                  eb('actors.name', '=', eb.ref('registry_names.name')),
                  eb('actor_aliases.name', '=', eb.ref('registry_names.name')),
                ]),
              ),
          ),
        ),
      )
      .returning('key')
      .execute();
    await backend.fullText.removeEntries(
      db,
      'actors',
      dropped.map(({ key }) => key),
    );
    await db
      .deleteFrom('registry_actors')
      .where('key', 'in', chunk)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('actors').select('actors.id').whereRef('actors.registry_key', '=', 'registry_actors.key')),
        ),
      )
      .execute();
  }
}

function* chunk1000<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += 1_000) yield items.slice(at, at + 1_000);
}
