import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import { settleGroups } from '../groups/settle-groups.ts';
import { markTexts } from '../marks.ts';
import { settleWithin } from '../settle-registry.ts';
import { meetAuthorities } from './meet-authorities.ts';
import { findNamedMembers } from './meet-names.ts';
import { findMembers, listTexts } from './meet-texts.ts';
import { preferNames } from './prefer-names.ts';

type Db = Kysely<Tables>;

/** Does what a decision says to all that stands in the store. */
export async function enforce(db: Db, backend: Backend, key: number, language: Language): Promise<void> {
  await settleSplit(db, backend, key, language);
  const meant = [
    ...(await findMembers(db, [key], language)),
    ...(await findNamedMembers(db, key)),
    ...(await meetAuthorities(db, await listAuthorityEntries(db, key), language)),
  ];
  await preferNames(db, backend, meant);
  await settleGroups(db, meant);
  await settleWithin(db, backend, language);
}

/** Lets go of what a decision did that no longer holds. */
export async function release(db: Db, backend: Backend, key: number, language: Language): Promise<void> {
  const members = await db
    .selectFrom('decision_members')
    .select('registry_key')
    .where('decision_key', '=', key)
    .execute();
  await settleSplit(db, backend, key, language);
  await db.deleteFrom('decision_members').where('decision_key', '=', key).execute();
  const tied = await meetAuthorities(db, await listAuthorityEntries(db, key), language);
  const meant = await keepStanding(db, [...members.map((row) => row.registry_key), ...tied]);
  await preferNames(db, backend, meant);
  await settleGroups(db, meant);
  await settleWithin(db, backend, language);
}

/** Gives the actors that a decision splits off, or no longer splits off, the entries that are theirs now. */
async function settleSplit(db: Db, backend: Backend, key: number, language: Language): Promise<void> {
  const references = await db
    .selectFrom('journal_targets')
    .innerJoin('journal', 'journal.key', 'journal_targets.journal_key')
    .selectAll('journal_targets')
    .where('journal.key', '=', key)
    .where('journal.action', '=', 'split')
    .execute();
  await markTexts(db, await listTexts(db, references));
  await settleWithin(db, backend, language);
}

/** Entries that bear a name which an authority file gives. */
async function listAuthorityEntries(db: Db, key: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('authority_entries')
    .innerJoin('authority_names', 'authority_names.entry_key', 'authority_entries.key')
    .innerJoin('registry_actors', (join) =>
      join
        .onRef('registry_actors.normalized_name', '=', 'authority_names.normalized_name')
        .onRef('registry_actors.kind', '=', 'authority_entries.kind'),
    )
    .select('registry_actors.key')
    .distinct()
    .where('authority_entries.decision_key', '=', key)
    .execute();
  return rows.map((row) => row.key);
}

async function keepStanding(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const standing: number[] = [];
  for (const chunk of chunk1000([...new Set(keys)])) {
    const rows = await db.selectFrom('registry_actors').select('key').where('key', 'in', chunk).execute();
    standing.push(...rows.map((row) => row.key));
  }
  return standing;
}
