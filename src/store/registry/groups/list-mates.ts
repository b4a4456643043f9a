import type { Kysely } from 'kysely';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';

/** Entries that are one actor with any of these, these among them; and those of one document that follow them. */
export async function listMates(db: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlySet<number>> {
  const mates = new Set(keys);
  for (const chunk of chunk1000(keys)) {
    const grouped = await db
      .selectFrom('registry_actors as own')
      .innerJoin('registry_actors as mate', 'mate.group_key', 'own.group_key')
      .select('mate.key')
      .distinct()
      .where('own.key', 'in', chunk)
      .where('own.anchor_key', 'is', null)
      .where('mate.anchor_key', 'is', null)
      .execute();
    const following = await db.selectFrom('registry_actors').select('key').where('anchor_key', 'in', chunk).execute();
    for (const { key } of [...grouped, ...following]) mates.add(key);
  }
  return mates;
}
