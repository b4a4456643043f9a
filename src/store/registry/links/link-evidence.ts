import { type Kysely, sql } from 'kysely';
import { findLinkRule } from '../../../engine/link/find-link-rule.ts';
import { isOneWord, parseRegistryName } from '../../../engine/link/registry-name.ts';
import type { Tables } from '../../tables.ts';
import type { LinkEntry } from './candidates.ts';

type Db = Kysely<Tables>;

/** Company and roles are looked for in so many documents of an actor, the latest ones. */
const DOCUMENTS_LOOKED_AT = 20;

/** The most actors that the two are both named together with in one document of each. */
export async function countCompany(db: Db, one: number, other: number): Promise<number> {
  const latest = (key: number) => sql`(select reading_key from actors where registry_key = ${key}
    order by reading_key desc limit ${DOCUMENTS_LOOKED_AT})`;
  const { rows } = await sql<{ company: number }>`
    select count(distinct their_entry.group_key) as company
    from actors as mine
    join registry_actors as my_entry on my_entry.key = mine.registry_key
    join registry_actors as their_entry on their_entry.group_key = my_entry.group_key
    join actors as theirs on theirs.registry_key = their_entry.key
      and theirs.reading_key in ${latest(other)} and theirs.reading_key <> mine.reading_key
    where mine.reading_key in ${latest(one)} and mine.registry_key not in (${one}, ${other})
      and theirs.registry_key not in (${one}, ${other})
    group by mine.reading_key, theirs.reading_key
    order by company desc limit 1`.execute(db);
  return rows[0]?.company ?? 0;
}

/** Roles of an entry, as the texts have them. */
export async function readRoleTexts(db: Db, key: number): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select distinct text from (
      select actor_roles.text from actors
      join actor_roles on actor_roles.reading_key = actors.reading_key and actor_roles.actor_id = actors.id
      where actors.registry_key = ${key} order by actors.reading_key desc limit 200) as latest`.execute(db);
  return rows.map(({ text }) => text);
}

/** Is there somebody in these groups whose full name says that they are another person ("George H. W." and "George W.")? */
export async function findContradicted(
  db: Db,
  entry: LinkEntry,
  groupKeys: readonly number[],
): Promise<ReadonlySet<number>> {
  if (entry.kind !== 'person' || !groupKeys.length) return new Set();
  const members = await db
    .selectFrom('registry_actors')
    .select(['group_key', 'name', 'kind'])
    .where('group_key', 'in', groupKeys)
    .where('reading_key', 'is', null)
    .where('kind', '=', 'person')
    .execute();
  const isFull = (name: string) => !isOneWord(parseRegistryName(name, 'person'));
  return new Set(
    members
      .filter((member) => isFull(member.name) && findLinkRule(entry, member) === null)
      .map((member) => member.group_key),
  );
}

/** Entries that stand in the document of an entry that has only one. */
export async function readNeighbours(db: Db, key: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ registry_key: number }>`
    select registry_key from actors
    where reading_key = (select max(reading_key) from actors where registry_key = ${key})`.execute(db);
  return new Set(rows.map((row) => row.registry_key));
}
