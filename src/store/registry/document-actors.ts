import type { Kysely } from 'kysely';
import { groupRows, spanOf } from '../queries/rows.ts';
import type { Tables } from '../tables.ts';
import type { ActorToPlace } from './place-actors.ts';

/** An actor of a stored document with its entry. */
export interface StoredActor extends ActorToPlace {
  readonly registryKey: number;
}

/** The actors of a document, as far as their place in the registry depends on them. */
export async function readDocumentActors(db: Kysely<Tables>, readingKey: number): Promise<readonly StoredActor[]> {
  const actors = await db
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'registry_key'])
    .where('reading_key', '=', readingKey)
    .orderBy('seq')
    .execute();
  const aliases = groupRows(
    await db
      .selectFrom('actor_aliases')
      .select(['actor_id', 'name'])
      .where('reading_key', '=', readingKey)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  const roles = groupRows(
    await db
      .selectFrom('actor_roles')
      .select(['actor_id', 'text'])
      .where('reading_key', '=', readingKey)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  const mentions = groupRows(
    await db
      .selectFrom('mentions')
      .select(['actor_id', 'span_start', 'span_end', 'form', 'kind'])
      .where('reading_key', '=', readingKey)
      .orderBy('seq')
      .execute(),
    (row) => row.actor_id,
  );
  return actors.map(({ id, name, kind, registry_key }) => ({
    id,
    name,
    kind,
    registryKey: registry_key,
    aliases: aliases(id).map((row) => row.name),
    roles: roles(id),
    mentions: mentions(id).map((row) => ({ span: spanOf(row), form: row.form, kind: row.kind })),
  }));
}
