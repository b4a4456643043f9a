import type { Kysely } from 'kysely';
import { compareText, createIdentity } from '../../../registry/entry.ts';
import { chunk1000 } from '../../chunk.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { markUncountedOf } from '../counts/mark-uncounted.ts';

type Db = Kysely<Tables>;

/**
 * Lets entries of one document follow the shared one of their surest link, into whatever group that is in. Those of which
 * a decision or an authority file says who they are follow nobody; nor do any follow whom a decision keeps them apart from.
 */
export async function followAnchors(db: Db, keys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000([...new Set(keys)])) {
    const own = await db
      .selectFrom('registry_actors')
      .select(['key', 'anchor_key', 'group_key', 'authority_key'])
      .where('key', 'in', chunk)
      .where('text_id', 'is not', null)
      .execute();
    if (!own.length) continue;
    const ownKeys = own.map(({ key }) => key);
    const decided = await readDecided(db, ownKeys);
    const links = groupRows(await readLinks(db, ownKeys), (row) => row.one_key);
    const aparts = groupRows(await readApartGroups(db, ownKeys), (row) => row.key);
    const moved: number[] = [];
    for (const entry of own) {
      const isSettled = decided.has(entry.key) || entry.authority_key !== null;
      const refused = new Set(aparts(entry.key).map((row) => row.group_key));
      const anchor = isSettled ? undefined : links(entry.key).find((link) => !refused.has(link.group_key));
      if (isSettled && entry.anchor_key === null) continue;
      const group = anchor?.group_key ?? entry.key;
      const anchorKey = anchor?.other_key ?? null;
      if (entry.anchor_key === anchorKey && entry.group_key === group) continue;
      await db
        .updateTable('registry_actors')
        .set({ anchor_key: anchorKey, group_key: group })
        .where('key', '=', entry.key)
        .execute();
      moved.push(entry.key);
    }
    await markUncountedOf(db, moved);
  }
}

async function readDecided(db: Db, keys: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('decision_members')
    .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
    .select('decision_members.registry_key')
    .distinct()
    .where('decision_members.registry_key', 'in', keys)
    .where('journal.action', 'in', ['join', 'split'])
    .where(isInForce)
    .execute();
  return new Set(rows.map((row) => row.registry_key));
}

/** The surest first. */
async function readLinks(db: Db, keys: readonly number[]) {
  const rows = await db
    .selectFrom('registry_links')
    .innerJoin('registry_actors as other', 'other.key', 'registry_links.other_key')
    .select(['registry_links.one_key', 'registry_links.other_key', 'registry_links.confidence', 'other.group_key'])
    .select(['other.kind', 'other.normalized_name as normalizedName', 'other.sense'])
    .where('registry_links.one_key', 'in', keys)
    .where('registry_links.is_own', '=', 1)
    .where('registry_links.is_automatic', '=', 1)
    .execute();
  return rows
    .map((row) => ({ ...row, identity: createIdentity({ ...row, own: null }) }))
    .toSorted((a, b) => b.confidence - a.confidence || compareText(a.identity, b.identity));
}

/** The groups of those from whom decisions keep these entries apart. */
const readApartGroups = (db: Db, keys: readonly number[]) =>
  db
    .selectFrom('decision_members as mine')
    .innerJoin('decision_members as theirs', (join) =>
      join.onRef('theirs.decision_key', '=', 'mine.decision_key').onRef('theirs.side', '<>', 'mine.side'),
    )
    .innerJoin('journal', 'journal.key', 'mine.decision_key')
    .innerJoin('registry_actors as entry', 'entry.key', 'theirs.registry_key')
    .select(['mine.registry_key as key', 'entry.group_key'])
    .where('mine.registry_key', 'in', keys)
    .where('journal.action', '=', 'apart')
    .where(isInForce)
    .execute();
