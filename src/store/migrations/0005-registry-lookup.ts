import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Indexes on what most rows have in common: no document of their own, the kind of a person, an automatic link. SQLite
 * keeps no counts here, so it took them for the best and went through nearly all rows. Never changed once released.
 */
export async function narrowRegistryIndexes(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropIndex('registry_actors_document').execute();
  await db.schema
    .createIndex('registry_actors_document')
    .on('registry_actors')
    .columns(['document_key', 'actor_id'])
    .where(sql.ref('document_key'), 'is not', null)
    .execute();
  await db.schema.dropIndex('registry_actors_group').execute();
  await db.schema.createIndex('registry_actors_group').on('registry_actors').columns(['group_key', 'kind']).execute();
  await db.schema.dropIndex('registry_links_open').execute();
}
