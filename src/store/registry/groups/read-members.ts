import type { Kysely } from 'kysely';
import type { Member } from '../../../registry/order-unions.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionAction } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';

/** What decisions in force mean of these entries. */
export async function readMembers(
  db: Kysely<Tables>,
  keys: readonly number[],
  actions: readonly DecisionAction[],
): Promise<readonly Member<number>[]> {
  const members: Member<number>[] = [];
  for (const chunk of chunk1000(keys)) {
    const rows = await db
      .selectFrom('decision_members')
      .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
      .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
      .select(['decision_members.decision_key', 'decision_members.side', 'decision_members.registry_key'])
      .select(['decision_members.is_standing', 'registry_actors.text_id'])
      .where('decision_members.registry_key', 'in', chunk)
      .where('journal.action', 'in', actions)
      .where(isInForce)
      .execute();
    members.push(
      ...rows.map((row) => ({
        decision: row.decision_key,
        side: row.side,
        entry: row.registry_key,
        isStanding: row.is_standing === 1,
        isOwn: row.text_id !== null,
      })),
    );
  }
  return members;
}
