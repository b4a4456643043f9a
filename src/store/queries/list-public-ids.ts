import type { Kysely } from 'kysely';
import { chunk1000 } from '../chunk.ts';
import type { Tables } from '../tables.ts';

/** Of each text the public ids of its actors, by their ids in its reading: of an actor that others are the same as, that of all of them. */
export async function listPublicIds(
  db: Kysely<Tables>,
  documents: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const ids = new Map<string, Map<string, string>>(documents.map((id) => [id, new Map()]));
  for (const chunk of chunk1000(documents)) {
    const rows = await db
      .selectFrom('registry_facts')
      .innerJoin('registry_actors as own', 'own.key', 'registry_facts.registry_key')
      .innerJoin('registry_actors as shared', 'shared.key', 'own.group_key')
      .select(['registry_facts.text_id', 'registry_facts.actor_id', 'shared.public_id'])
      .where('registry_facts.text_id', 'in', chunk)
      .execute();
    for (const row of rows) ids.get(row.text_id)?.set(row.actor_id, row.public_id);
  }
  return ids;
}
