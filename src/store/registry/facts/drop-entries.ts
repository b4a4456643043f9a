import type { Kysely, Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { listMates } from '../groups/list-mates.ts';
import { markBlocks } from '../marks.ts';
import { pointIds } from './draw-ids.ts';
import type { Changes } from './entry-changes.ts';
import { removeNames } from './entry-names.ts';
import { listRowKeys } from './list-row-keys.ts';

type Db = Kysely<Tables>;
type EntryRow = Selectable<Tables['registry_actors']>;

/**
 * Takes entries out that no document names any more. Their ids mean from now on the entry to which most of their actors
 * went, or else one that was the same actor.
 */
export async function dropEntries(
  db: Db,
  backend: Backend,
  rows: readonly EntryRow[],
  changes: Changes,
  language: Language,
): Promise<void> {
  const gone = await keepWaiting(db, rows);
  if (!gone.length) return;
  const keys = gone.map(({ key }) => key);
  for (const key of await listMates(db, keys)) changes.loosened.add(key);
  await markBlocks(
    db,
    gone.flatMap((row) => listRowKeys(row, row.link_names, language)),
  );
  await removeNames(db, backend, keys);
  for (const row of gone) await pointIds(db, row.key, await findSuccessor(db, row, new Set(keys), changes));
  for (const chunk of chunk1000(keys)) await db.deleteFrom('registry_actors').where('key', 'in', chunk).execute();
  for (const key of keys) {
    changes.renewed.delete(key);
    changes.loosened.delete(key);
  }
}

/** While the registry is rebuilt, an entry stays for the texts of which it is not known yet. */
async function keepWaiting(db: Db, rows: readonly EntryRow[]): Promise<readonly EntryRow[]> {
  const waiting = new Set<number>();
  for (const chunk of chunk1000(rows.map(({ key }) => key))) {
    const found = await db
      .selectFrom('registry_facts')
      .select('registry_key')
      .distinct()
      .where('registry_key', 'in', chunk)
      .execute();
    for (const { registry_key } of found) waiting.add(registry_key);
  }
  return rows.filter(({ key }) => !waiting.has(key));
}

async function findSuccessor(
  db: Db,
  { key, group_key }: EntryRow,
  gone: ReadonlySet<number>,
  { moves }: Changes,
): Promise<number | null> {
  const [moved] = [...(moves.get(key) ?? [])].filter(([to]) => !gone.has(to)).toSorted((a, b) => b[1] - a[1]);
  if (moved) return moved[0];
  const others = await db
    .selectFrom('registry_actors')
    .select('key')
    .where('group_key', '=', group_key)
    .where('key', '<>', key)
    .orderBy('drawn')
    .execute();
  return others.find((other) => !gone.has(other.key))?.key ?? null;
}
