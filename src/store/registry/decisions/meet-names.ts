import type { Kysely, Selectable } from 'kysely';
import { findMeantSense } from '../../../registry/find-meant-sense.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { type MemberRow, replaceMembers } from './members.ts';
import { type ReferenceRow, readWitnesses, selectReferences } from './read-references.ts';

type Db = Kysely<Tables>;

const ACTIONS = ['join', 'apart', 'rename'] as const;

type EntryRow = Pick<Selectable<Tables['registry_actors']>, 'key' | 'kind' | 'normalized_name' | 'sense' | 'text_id'>;

/**
 * Finds again which of the entries that bear the names of these are meant by decisions about a name in all documents. Gives
 * the entries that are meant otherwise now.
 */
export async function meetNames(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const changed = new Set<number>();
  for (const chunk of chunk1000(keys)) {
    const entries = await db
      .selectFrom('registry_actors')
      .select(['key', 'kind', 'normalized_name', 'sense', 'text_id'])
      .where('key', 'in', chunk)
      .execute();
    const names = [...new Set(entries.map((row) => row.normalized_name))];
    if (!names.length) continue;
    const references = await selectReferences(db, ACTIONS)
      .where('journal_targets.normalized_name', 'in', names)
      .where('journal_targets.text_hash', 'is', null)
      .execute();
    for (const reference of references) {
      const named = entries.filter((row) => isNamed(reference, row));
      if (named.some(({ text_id }) => text_id === null)) await meetShared(db, reference, references, changed);
      await meetOwn(
        db,
        reference,
        named.filter(({ text_id }) => text_id !== null),
        changed,
      );
    }
  }
  return [...changed];
}

const isNamed = (reference: ReferenceRow, row: EntryRow): boolean =>
  reference.normalized_name === row.normalized_name && reference.kind === row.kind;

/** Finds all entries that a decision means by their names. Gives those that are meant otherwise now. */
export async function findNamedMembers(db: Db, decision: number): Promise<readonly number[]> {
  const references = await selectReferences(db, ACTIONS)
    .where('journal_targets.journal_key', '=', decision)
    .where('journal_targets.text_hash', 'is', null)
    .execute();
  const changed = new Set<number>();
  for (const reference of references) {
    await meetShared(db, reference, references, changed);
    const own = await db
      .selectFrom('registry_actors')
      .select(['key', 'kind', 'normalized_name', 'sense', 'text_id'])
      .where('normalized_name', '=', reference.normalized_name)
      .where('kind', '=', reference.kind)
      .where('text_id', 'is not', null)
      .execute();
    await meetOwn(db, reference, own, changed);
  }
  return [...changed];
}

/** Of the shared entries of a name each reference means one, whatever it is labelled now. */
async function meetShared(
  db: Db,
  { journal_key, normalized_name, kind }: ReferenceRow,
  references: readonly ReferenceRow[],
  changed: Set<number>,
): Promise<void> {
  const entries = await db
    .selectFrom('registry_actors')
    .select(['key', 'sense'])
    .where('normalized_name', '=', normalized_name)
    .where('kind', '=', kind)
    .where('text_id', 'is', null)
    .execute();
  const after: MemberRow[] = [];
  for (const reference of references) {
    if (reference.journal_key !== journal_key || reference.normalized_name !== normalized_name) continue;
    if (reference.kind !== kind) continue;
    const counts = await countWitnesses(db, reference);
    const meant = findMeantSense(
      reference.sense ?? '',
      entries.map((entry) => ({ ...entry, witnesses: counts.get(entry.key) ?? 0 })),
    );
    if (!meant) continue;
    after.push({ decision_key: journal_key, side: reference.side, registry_key: meant.key, is_standing: 1 });
  }
  const before = entries.length
    ? await db
        .selectFrom('decision_members')
        .selectAll()
        .where('decision_key', '=', journal_key)
        .where('is_standing', '=', 1)
        .where(
          'registry_key',
          'in',
          entries.map(({ key }) => key),
        )
        .execute()
    : [];
  for (const key of await replaceMembers(db, before, after)) changed.add(key);
}

async function countWitnesses(db: Db, reference: ReferenceRow): Promise<ReadonlyMap<number, number>> {
  const witnesses = readWitnesses(reference);
  if (!witnesses.length) return new Map();
  const rows = await db
    .selectFrom('registry_facts')
    .select('registry_key')
    .where('text_id', 'in', witnesses)
    .where('normalized_name', '=', reference.normalized_name)
    .where('kind', '=', reference.kind)
    .execute();
  const counts = new Map<number, number>();
  for (const { registry_key } of rows) counts.set(registry_key, (counts.get(registry_key) ?? 0) + 1);
  return counts;
}

/** A name that never reaches beyond its document ("Hale") is meant in every one; a full one that could be several is not. */
async function meetOwn(
  db: Db,
  { journal_key, side, sense }: ReferenceRow,
  entries: readonly EntryRow[],
  changed: Set<number>,
): Promise<void> {
  if (sense || !entries.length) return;
  for (const chunk of chunk1000(entries.map(({ key }) => key))) {
    const bare = await db
      .selectFrom('registry_facts')
      .select('registry_key')
      .distinct()
      .where('registry_key', 'in', chunk)
      .where('reach', '<>', 'shared')
      .execute();
    const after = bare.map(({ registry_key }) => ({ decision_key: journal_key, side, registry_key, is_standing: 1 }));
    const before = await db
      .selectFrom('decision_members')
      .selectAll()
      .where('decision_key', '=', journal_key)
      .where('side', '=', side)
      .where('is_standing', '=', 1)
      .where('registry_key', 'in', chunk)
      .execute();
    for (const key of await replaceMembers(db, before, after)) changed.add(key);
  }
}
