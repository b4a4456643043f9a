import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The group that a public id means now: of the entry that has it, or of the one that took that entry's place. */
export async function findGroup(db: Kysely<Tables>, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('registry_ids')
    .innerJoin('registry_actors', 'registry_actors.key', 'registry_ids.registry_key')
    .select('registry_actors.group_key')
    .where('registry_ids.public_id', '=', id)
    .executeTakeFirst();
  return row?.group_key ?? null;
}

/** The public ids of groups: of each the one that was drawn first. */
export async function readGroupIds(
  db: Kysely<Tables>,
  groups: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (!groups.length) return new Map();
  const rows = await db
    .selectFrom('registry_actors')
    .select(['key', 'public_id'])
    .where('key', 'in', [...new Set(groups)])
    .execute();
  return new Map(rows.map((row) => [row.key, row.public_id]));
}
