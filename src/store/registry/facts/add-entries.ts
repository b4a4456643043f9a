import type { Insertable, Kysely } from 'kysely';
import { createIdentity, type EntryIdentity } from '../../../registry/entry.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { drawIds } from './draw-ids.ts';

type Db = Kysely<Tables>;

/** Entries to be made; what is counted and chosen of them comes with `refreshEntries`. */
export type EntryToAdd = EntryIdentity & { readonly name: string };

/** Makes entries, each one actor by itself until something says otherwise; gives their keys by identity. */
export async function addEntries(db: Db, entries: readonly EntryToAdd[]): Promise<ReadonlyMap<string, number>> {
  const byIdentity = new Map(entries.map((entry) => [createIdentity(entry), entry]));
  const ids = await drawIds(db, [...byIdentity.keys()]);
  const keys = new Map<string, number>();
  for (const chunk of chunk1000([...byIdentity])) {
    const rows = await db
      .insertInto('registry_actors')
      .values(chunk.map(([identity, entry]) => createRow(entry, ids.get(identity)!)))
      .returning(['key', 'public_id'])
      .execute();
    const keyOf = new Map(rows.map((row) => [row.public_id, row.key]));
    for (const [identity] of chunk) keys.set(identity, keyOf.get(ids.get(identity)!.publicId)!);
    const made = rows.map(({ key }) => key);
    await db
      .updateTable('registry_actors')
      .set(({ ref }) => ({ group_key: ref('key') }))
      .where('key', 'in', made)
      .execute();
    await db
      .updateTable('registry_ids')
      .set(({ selectFrom }) => ({
        registry_key: selectFrom('registry_actors')
          .select('registry_actors.key')
          .whereRef('registry_actors.public_id', '=', 'registry_ids.public_id'),
      }))
      .where(
        'public_id',
        'in',
        rows.map((row) => row.public_id),
      )
      .execute();
  }
  return keys;
}

const createRow = (
  { kind, name, normalizedName, sense, own }: EntryToAdd,
  { publicId, drawn }: { readonly publicId: string; readonly drawn: number },
): Insertable<Tables['registry_actors']> => ({
  kind,
  name,
  normalized_name: normalizedName,
  sense,
  text_id: own?.textId ?? null,
  actor_key: own?.actorKey ?? null,
  public_id: publicId,
  drawn,
  group_key: 0,
  document_count: 0,
  fields: '',
  link_names: '[]',
  sample: '[]',
  roles: '[]',
  is_open: 0,
  revision: 0,
});
