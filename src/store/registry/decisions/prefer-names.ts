import type { Kysely } from 'kysely';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import { acceptNames } from '../facts/entry-names.ts';

type Db = Kysely<Tables>;

/** Gives entries the names that the latest decision, or else an authority, prefers, and makes them findable by these. */
export async function preferNames(db: Db, backend: Backend, keys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000([...new Set(keys)])) {
    const preferred = new Map(
      [...(await readAuthorityNames(db, chunk)), ...(await readRenames(db, chunk))].map((row) => [
        row.registry_key,
        row,
      ]),
    );
    for (const key of chunk) {
      const row = preferred.get(key);
      await db
        .updateTable('registry_actors')
        .set({ preferred_name: row?.new_name ?? null, preferred_by: row?.key ?? null })
        .where('key', '=', key)
        .execute();
    }
    await acceptNames(db, backend, chunk, new Map([...preferred].map(([key, row]) => [key, row.new_name!])));
  }
}

/** Oldest first. */
const readRenames = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('decision_members')
    .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
    .select(['decision_members.registry_key', 'journal.key', 'journal.new_name'])
    .where('decision_members.registry_key', 'in', keys)
    .where('journal.action', '=', 'rename')
    .where(isInForce)
    .orderBy('journal.key')
    .execute();

const readAuthorityNames = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('registry_actors')
    .innerJoin('authority_entries', 'authority_entries.key', 'registry_actors.authority_key')
    .select(['registry_actors.key as registry_key', 'authority_entries.decision_key as key'])
    .select('authority_entries.name as new_name')
    .where('registry_actors.key', 'in', keys)
    .execute();
