import type { Kysely } from 'kysely';
import { chunk1000 } from '../../chunk.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import { followAnchors } from './follow-anchors.ts';
import { listMates } from './list-mates.ts';
import { regroup } from './regroup.ts';

type Db = Kysely<Tables>;

/**
 * Puts entries whose links or decisions changed into groups of one actor each, with all that depend on them. An entry of one
 * document of which nobody has said anything follows the entry that its surest link names.
 */
export async function settleGroups(db: Db, keys: readonly number[]): Promise<void> {
  if (!keys.length) return;
  const mates = [...(await listMates(db, keys))];
  await followAnchors(db, mates);
  const changed = await regroup(db, mates);
  // what may not follow one of these may follow now, and the other way round
  await followAnchors(db, await listKeptApart(db, changed));
}

/** Entries of one document that have a link to one of these, and that a decision keeps apart from somebody. */
async function listKeptApart(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const chunk of chunk1000(keys)) {
    const rows = await db
      .selectFrom('registry_links')
      .innerJoin('decision_members', 'decision_members.registry_key', 'registry_links.one_key')
      .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
      .select('registry_links.one_key')
      .distinct()
      .where('registry_links.other_key', 'in', chunk)
      .where('registry_links.is_own', '=', 1)
      .where('journal.action', '=', 'apart')
      .where(isInForce)
      .execute();
    found.push(...rows.map((row) => row.one_key));
  }
  return found;
}
