import type { Kysely } from 'kysely';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionAction } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables>;

/** An entry that a decision means. */
export interface Member {
  readonly decision_key: number;
  readonly side: number;
  readonly registry_key: number;
  /** 1 where it is meant by its name in all documents, 0 where by its place in one. */
  readonly is_standing: number;
}

/** Keeps that a decision means these entries. */
export async function addMembers(db: Db, members: readonly Member[]): Promise<void> {
  for (const chunk of chunk1000(members)) {
    await db
      .insertInto('decision_members')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** What decisions in force mean of these entries, the latest decision first. */
export async function readMembers(
  db: Db,
  keys: readonly number[],
  actions: readonly DecisionAction[],
): Promise<readonly Member[]> {
  const members: (Member & { reading_key: number | null })[] = [];
  for (const chunk of chunk1000(keys)) {
    members.push(
      ...(await db
        .selectFrom('decision_members')
        .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
        .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
        .select(['decision_members.decision_key', 'decision_members.side', 'decision_members.registry_key'])
        .select(['decision_members.is_standing', 'registry_actors.reading_key'])
        .where('decision_members.registry_key', 'in', chunk)
        .where('journal.action', 'in', actions)
        .where(isInForce)
        .execute()),
    );
  }
  const sorted = members.toSorted(
    (a, b) => b.decision_key - a.decision_key || a.side - b.side || a.registry_key - b.registry_key,
  );
  return actions.includes('merge') ? dropOverruled(sorted) : sorted;
}

/**
 * "Hale" in one document is one actor: what a decision says of that document goes before what one says of the name, and
 * a later one before an earlier one.
 */
function dropOverruled(members: readonly (Member & { readonly reading_key: number | null })[]): readonly Member[] {
  const best = new Map<number, Member>();
  for (const member of members) {
    const other = best.get(member.registry_key);
    if (!other || member.is_standing < other.is_standing) best.set(member.registry_key, member);
  }
  return members.filter(
    (member) => member.reading_key === null || best.get(member.registry_key)!.decision_key === member.decision_key,
  );
}
