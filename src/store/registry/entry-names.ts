import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import { chunk1000 } from '../chunk.ts';
import { groupRows } from '../queries/rows.ts';
import { toIndexText } from '../search-words.ts';
import type { Tables } from '../tables.ts';
import type { ActorToPlace } from './place-actors.ts';

type Db = Kysely<Tables>;

export interface EntryName {
  readonly registry_key: number;
  readonly name: string;
}

/** Enters the names of a document's actors, and gives those that their entries did not have. */
export async function addActorNames(
  db: Db,
  backend: Backend,
  actors: readonly ActorToPlace[],
  keys: ReadonlyMap<string, number>,
): Promise<readonly EntryName[]> {
  const names = actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].map((name) => ({ registry_key: keys.get(actor.id)!, name })),
  );
  return addNames(db, backend, names, 'document');
}

/** Enters names, so that their entries are found by them. */
export async function addNames(
  db: Db,
  backend: Backend,
  names: readonly EntryName[],
  origin: 'document' | 'accepted',
): Promise<readonly EntryName[]> {
  const added: EntryName[] = [];
  for (const chunk of chunk1000(names)) {
    const rows = await db
      .insertInto('registry_names')
      .values(chunk.map((each) => ({ ...each, origin })))
      .onConflict((conflict) => conflict.columns(['registry_key', 'name']).doNothing())
      .returning(['key', 'registry_key', 'name'])
      .execute();
    await backend.fullText.addEntries(
      db,
      'actors',
      rows.map(({ key, name }) => ({ key, columns: { name: toIndexText(name) } })),
    );
    added.push(...rows);
  }
  return added;
}

/** Takes back what decisions and authority files gave to these entries. */
export async function removeAcceptedNames(db: Db, backend: Backend, registryKeys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(registryKeys)) {
    const rows = await db
      .deleteFrom('registry_names')
      .where('registry_key', 'in', chunk)
      .where('origin', '=', 'accepted')
      .returning('key')
      .execute();
    await backend.fullText.removeEntries(
      db,
      'actors',
      rows.map(({ key }) => key),
    );
  }
}

/**
 * Takes back what an earlier reading of a document gave to these entries, where no other document gives it too. Gives the
 * entries that one of those held together with others.
 */
export async function dropUnusedEntries(
  db: Db,
  backend: Backend,
  registryKeys: readonly number[],
): Promise<readonly number[]> {
  const loosened: number[] = [];
  for (const chunk of chunk1000(registryKeys)) {
    const dropped = await db
      .deleteFrom('registry_names')
      .where('registry_key', 'in', chunk)
      .where(({ not, exists, selectFrom, and, or, eb }) =>
        or([
          and([
            eb('origin', '=', 'document'),
            not(
              exists(
                selectFrom('actors')
                  .leftJoin('actor_aliases', (join) =>
                    join
                      .onRef('actor_aliases.reading_key', '=', 'actors.reading_key')
                      .onRef('actor_aliases.actor_id', '=', 'actors.id'),
                  )
                  .select('actors.id')
                  .whereRef('actors.registry_key', '=', 'registry_names.registry_key')
                  .where((inner) =>
                    inner.or([
                      inner('actors.name', '=', inner.ref('registry_names.name')),
                      inner('actor_aliases.name', '=', inner.ref('registry_names.name')),
                    ]),
                  ),
              ),
            ),
          ]),
          not(
            exists(
              selectFrom('actors')
                .select('actors.id')
                .whereRef('actors.registry_key', '=', 'registry_names.registry_key'),
            ),
          ),
        ]),
      )
      .returning(['key', 'registry_key'])
      .execute();
    await backend.fullText.removeEntries(
      db,
      'actors',
      dropped.map(({ key }) => key),
    );
    await dropStaleKeys(
      db,
      dropped.map((row) => row.registry_key),
    );
    loosened.push(...(await dropEntries(db, chunk)));
  }
  return loosened;
}

/** A name that is gone is no key any more, and what was found by it is looked at again when a document names the entry. */
async function dropStaleKeys(db: Db, registryKeys: readonly number[]): Promise<void> {
  const keys = [...new Set(registryKeys)];
  if (!keys.length) return;
  await db
    .deleteFrom('registry_keys')
    .where('registry_key', 'in', keys)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('registry_names')
            .select('registry_names.key')
            .whereRef('registry_names.registry_key', '=', 'registry_keys.registry_key')
            .whereRef('registry_names.name', '=', 'registry_keys.name'),
        ),
      ),
    )
    .execute();
  await db.updateTable('registry_actors').set({ link_version: 0 }).where('key', 'in', keys).execute();
}

async function dropEntries(db: Db, registryKeys: readonly number[]): Promise<readonly number[]> {
  const unused = await db
    .selectFrom('registry_actors')
    .select('key')
    .where('key', 'in', registryKeys)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('actors').select('actors.id').whereRef('actors.registry_key', '=', 'registry_actors.key'))),
    )
    .execute();
  const keys = unused.map(({ key }) => key);
  if (!keys.length) return [];
  const between = await db
    .selectFrom('registry_links')
    .select(['one_key', 'other_key'])
    .where(({ or, eb }) => or([eb('one_key', 'in', keys), eb('other_key', 'in', keys)]))
    .where('is_automatic', '=', 1)
    .execute();
  await db.deleteFrom('registry_actors').where('key', 'in', keys).execute();
  const tied = groupRows(
    between.flatMap(({ one_key, other_key }) => [
      { dropped: one_key, other: other_key },
      { dropped: other_key, other: one_key },
    ]),
    (row) => row.dropped,
  );
  // With one link it was at the edge, and held nobody together.
  return keys.flatMap((key) => (tied(key).length > 1 ? tied(key).map(({ other }) => other) : []));
}
