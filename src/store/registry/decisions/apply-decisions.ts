import type { Kysely } from 'kysely';
import { shareRole, shareWork } from '../../../engine/link/role-fields.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import { addNames, removeAcceptedNames } from '../entry-names.ts';
import { parseFields } from '../place-actors.ts';
import { addMembers } from './members.ts';

type Db = Kysely<Tables>;

/**
 * Does to these entries what decisions in force and authority files say of their names, for all documents. `others` are
 * entries that decisions mean otherwise. Gives all that are meant.
 */
export async function applyDecisions(
  db: Db,
  backend: Backend,
  keys: readonly number[],
  others: readonly number[] = [],
): Promise<readonly number[]> {
  const meant = new Set(others);
  for (const chunk of chunk1000(keys)) {
    const rows = await selectMeant(db, chunk);
    await addMembers(
      db,
      rows.map((row) => ({ ...row, is_standing: 1 })),
    );
    for (const row of rows) meant.add(row.registry_key);
    for (const key of await applyAuthorities(db, chunk)) meant.add(key);
  }
  await preferNames(db, backend, [...meant]);
  return [...meant];
}

const selectMeant = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('registry_actors')
    .innerJoin('journal_targets', (join) =>
      join
        .onRef('journal_targets.normalized_name', '=', 'registry_actors.normalized_name')
        .onRef('journal_targets.kind', '=', 'registry_actors.kind')
        .onRef('journal_targets.sense', '=', 'registry_actors.sense'),
    )
    .innerJoin('journal', 'journal.key', 'journal_targets.journal_key')
    .select(['journal_targets.journal_key as decision_key', 'journal_targets.side'])
    .select('registry_actors.key as registry_key')
    .where('registry_actors.key', 'in', keys)
    .where('journal_targets.text_hash', 'is', null)
    .where(isInForce)
    .execute();

/**
 * Ties entries to the authority that bears their name: the only one of that kind and name, or of several the one whose
 * roles are theirs too.
 */
async function applyAuthorities(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  await db
    .updateTable('registry_actors')
    .set({ authority_key: null })
    .where('key', 'in', keys)
    .where('authority_key', 'is not', null)
    .execute();
  const rows = await db
    .selectFrom('registry_actors')
    .innerJoin('authority_names', 'authority_names.normalized_name', 'registry_actors.normalized_name')
    .innerJoin('authority_entries', (join) =>
      join
        .onRef('authority_entries.key', '=', 'authority_names.entry_key')
        .onRef('authority_entries.kind', '=', 'registry_actors.kind'),
    )
    .innerJoin('journal', 'journal.key', 'authority_entries.decision_key')
    .select(['registry_actors.key', 'registry_actors.fields', 'authority_entries.key as authority_key'])
    .select('authority_entries.fields as authority_fields')
    .where('registry_actors.key', 'in', keys)
    .where('registry_actors.sense', 'not like', 'split:%')
    .where(isInForce)
    .orderBy('authority_entries.key')
    .execute();
  const tied: number[] = [];
  for (const key of new Set(rows.map((row) => row.key))) {
    const authority = await chooseAuthority(
      db,
      rows.filter((row) => row.key === key),
    );
    if (authority === null) continue;
    await db.updateTable('registry_actors').set({ authority_key: authority }).where('key', '=', key).execute();
    tied.push(key);
  }
  return tied;
}

interface AuthorityRow {
  readonly key: number;
  readonly fields: string;
  readonly authority_key: number;
  readonly authority_fields: string;
}

async function chooseAuthority(db: Db, rows: readonly AuthorityRow[]): Promise<number | null> {
  const authorities = [...new Map(rows.map((row) => [row.authority_key, row])).values()];
  if (authorities.length === 1) return authorities[0]!.authority_key;
  const sharing = authorities.filter((row) => shareWork(parseFields(row.fields), parseFields(row.authority_fields)));
  if (sharing.length === 1) return sharing[0]!.authority_key;
  const roles = await readEntryRoles(db, rows[0]!.key);
  const named: number[] = [];
  for (const { authority_key } of authorities) {
    const given = await db
      .selectFrom('authority_roles')
      .select('text')
      .where('entry_key', '=', authority_key)
      .execute();
    if (
      shareRole(
        roles,
        given.map(({ text }) => text),
      )
    ) {
      named.push(authority_key);
    }
  }
  return named.length === 1 ? named[0]! : null;
}

const readEntryRoles = async (db: Db, key: number): Promise<readonly string[]> =>
  (
    await db
      .selectFrom('actors')
      .innerJoin('actor_roles', (join) =>
        join
          .onRef('actor_roles.reading_key', '=', 'actors.reading_key')
          .onRef('actor_roles.actor_id', '=', 'actors.id'),
      )
      .select('actor_roles.text')
      .distinct()
      .where('actors.registry_key', '=', key)
      .limit(200)
      .execute()
  ).map(({ text }) => text);

/** Gives entries the names that the latest decision, or else an authority, prefers, and makes them findable by these. */
async function preferNames(db: Db, backend: Backend, keys: readonly number[]): Promise<void> {
  if (!keys.length) return;
  await removeAcceptedNames(db, backend, keys);
  for (const chunk of chunk1000(keys)) {
    const renames = await db
      .selectFrom('decision_members')
      .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
      .select(['decision_members.registry_key', 'journal.key', 'journal.new_name'])
      .where('decision_members.registry_key', 'in', chunk)
      .where('journal.action', '=', 'rename')
      .where(isInForce)
      .orderBy('journal.key')
      .execute();
    const authorities = await db
      .selectFrom('registry_actors')
      .innerJoin('authority_entries', 'authority_entries.key', 'registry_actors.authority_key')
      .select(['registry_actors.key as registry_key', 'authority_entries.decision_key as key'])
      .select('authority_entries.name as new_name')
      .where('registry_actors.key', 'in', chunk)
      .execute();
    const preferred = new Map([...authorities, ...renames].map((row) => [row.registry_key, row]));
    for (const key of chunk) {
      const row = preferred.get(key);
      await db
        .updateTable('registry_actors')
        .set({ preferred_name: row?.new_name ?? null, preferred_by: row?.key ?? null })
        .where('key', '=', key)
        .execute();
    }
    const names = [...preferred.values()].map((row) => ({ registry_key: row.registry_key, name: row.new_name! }));
    await addNames(db, backend, names, 'accepted');
  }
}
