import type { Kysely, Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { createIdentity, createOwnerSense, createSplitSense, type EntryIdentity } from '../../../registry/entry.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { addEntries, type EntryToAdd } from './add-entries.ts';
import type { Changes, FactRow } from './entry-changes.ts';
import { hasRoleSense, nameOf, placeNames } from './place-names.ts';

type Db = Kysely<Tables>;

/**
 * Gives every added fact its entry, by its row: the one of its kind, name and sense, or one of its own. Where the texts
 * change how many senses a name has, all that bear it are placed again.
 */
export async function placeFacts(
  db: Db,
  backend: Backend,
  changes: Changes,
  language: Language,
): Promise<ReadonlyMap<FactRow, number>> {
  const names = await placeNames(db, backend, changes, language);
  const placed = new Map<FactRow, number>();
  const wanted: { readonly row: FactRow; readonly entry: EntryToAdd }[] = [];
  for (const row of changes.texts.flatMap(({ added }) => added)) {
    const key = hasRoleSense(row) ? names.get(nameOf(row))!.get(row.fields)! : null;
    if (key === null) wanted.push({ row, entry: toEntry(row) });
    else placed.set(row, key);
  }
  const keys = await readKeys(
    db,
    wanted.map(({ entry }) => entry),
  );
  const missing = wanted.map(({ entry }) => entry).filter((entry) => !keys.has(createIdentity(entry)));
  for (const [identity, key] of await addEntries(db, missing)) {
    keys.set(identity, key);
    changes.renewed.add(key);
  }
  for (const { row, entry } of wanted) placed.set(row, keys.get(createIdentity(entry))!);
  return placed;
}

/** Of a fact that its name and roles give no entry: that of a decision or an owner, else one of its own. */
function toEntry(row: FactRow): EntryToAdd {
  const sense =
    row.split_by !== null ? createSplitSense(row.split_by) : row.owner !== null ? createOwnerSense(row.owner) : null;
  return {
    kind: row.kind,
    name: row.name,
    normalizedName: row.normalized_name,
    sense: sense ?? '',
    own: sense === null ? { textId: row.text_id, actorKey: row.actor_key } : null,
  };
}

/** The entries that there are already, by identity. */
async function readKeys(db: Db, entries: readonly EntryToAdd[]): Promise<Map<string, number>> {
  const shared = new Set(entries.filter(({ own }) => !own).map(({ normalizedName }) => normalizedName));
  const texts = new Set(entries.flatMap(({ own }) => own?.textId ?? []));
  const rows: EntryRow[] = [];
  const select = () =>
    db.selectFrom('registry_actors').select(['key', 'kind', 'normalized_name', 'sense', 'text_id', 'actor_key']);
  for (const chunk of chunk1000([...shared])) {
    rows.push(...(await select().where('normalized_name', 'in', chunk).where('text_id', 'is', null).execute()));
  }
  for (const chunk of chunk1000([...texts])) rows.push(...(await select().where('text_id', 'in', chunk).execute()));
  return new Map(rows.map((row) => [createIdentity(toIdentity(row)), row.key]));
}

type EntryRow = Pick<
  Selectable<Tables['registry_actors']>,
  'key' | 'kind' | 'normalized_name' | 'sense' | 'text_id' | 'actor_key'
>;

const toIdentity = ({ kind, normalized_name, sense, text_id, actor_key }: EntryRow): EntryIdentity => ({
  kind,
  normalizedName: normalized_name,
  sense,
  own: text_id === null ? null : { textId: text_id, actorKey: actor_key! },
});
