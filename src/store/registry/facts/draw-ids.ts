import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { spellPublicId } from '../../../registry/public-id.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

export interface DrawnId {
  readonly drawn: number;
  readonly publicId: string;
}

/**
 * The public ids of new entries, by their identities: the one that an entry had before, where it comes again, else a new
 * one made of what the entry is. Where another entry has it, by chance or because it is labelled again, the next one is tried.
 */
export async function drawIds(db: Db, identities: readonly string[]): Promise<ReadonlyMap<string, DrawnId>> {
  const drawn = new Map<string, DrawnId>();
  let open = new Map(identities.map((identity) => [identity, identity]));
  for (let attempt = 2; open.size; attempt++) {
    const taken = await drawFree(db, open, drawn);
    open = new Map([...taken].map((identity) => [identity, `${identity}~${attempt}`]));
  }
  return drawn;
}

/** Gives the identities whose ids are another's. */
async function drawFree(
  db: Db,
  open: ReadonlyMap<string, string>,
  drawn: Map<string, DrawnId>,
): Promise<ReadonlySet<string>> {
  const wanted = new Map<string, string>();
  const taken = new Set<string>();
  for (const [identity, name] of open) {
    const id = createPublicId(name);
    if (wanted.has(id)) taken.add(identity);
    else wanted.set(id, identity);
  }
  for (const chunk of chunk1000([...wanted.keys()])) {
    const known = await db
      .selectFrom('registry_ids')
      .leftJoin('registry_actors', 'registry_actors.public_id', 'registry_ids.public_id')
      .select(['registry_ids.public_id', 'registry_ids.drawn', 'registry_ids.identity', 'registry_actors.key'])
      .where('registry_ids.public_id', 'in', chunk)
      .execute();
    for (const row of known) {
      const identity = wanted.get(row.public_id)!;
      if (row.identity === open.get(identity) && row.key === null) {
        drawn.set(identity, { drawn: row.drawn, publicId: row.public_id });
      } else taken.add(identity);
    }
    const unknown = chunk.filter((id) => !known.some((row) => row.public_id === id));
    if (!unknown.length) continue;
    const rows = await db
      .insertInto('registry_ids')
      .values(unknown.map((id) => ({ public_id: id, identity: open.get(wanted.get(id)!)!, registry_key: null })))
      .returning(['drawn', 'public_id'])
      .execute();
    for (const row of rows) drawn.set(wanted.get(row.public_id)!, { drawn: row.drawn, publicId: row.public_id });
  }
  return taken;
}

function createPublicId(identity: string): string {
  const bytes = createHash('sha256').update(identity).digest();
  return spellPublicId(Array.from({ length: 8 }, (_, at) => bytes.readUInt16BE(at * 2)));
}

/** Says whose the ids are that were this entry's. */
export async function pointIds(db: Db, from: number, to: number | null): Promise<void> {
  await db.updateTable('registry_ids').set({ registry_key: to }).where('registry_key', '=', from).execute();
}
