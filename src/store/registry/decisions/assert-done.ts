import type { Kysely } from 'kysely';
import { OnrecordError } from '../../../errors.ts';
import { dropOverruled } from '../../../registry/order-unions.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionAction } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import { readMembers } from '../groups/read-members.ts';

type Db = Kysely<Tables>;

/** A decision that an earlier one stands against would be written and do nothing; then it is refused. */
export async function assertDone(db: Db, key: number, action: DecisionAction): Promise<void> {
  const rows = await readSides(db, key, action);
  const groups = new Set(rows.map((row) => row.group_key));
  const isDone =
    action === 'join'
      ? groups.size === 1
      : action !== 'apart' || rows.filter(({ side }) => side === 0).every((row) => !isOnOtherSide(rows, row.group_key));
  if (isDone) return;
  const against = await findAgainst(db, key, action === 'join' ? ['apart', 'split'] : ['join']);
  const names = against.map((each) => `decision ${each}`).join(', ');
  throw new OnrecordError(
    'decision-conflict',
    `Another decision stands against this: ${names || 'an authority file'}.`,
    {
      remedy: 'Undo that one first: `onrecord undo NUMBER`; `onrecord journal` shows them.',
    },
  );
}

/** The groups that the members of a decision are in, but for those of whom a later or closer decision says otherwise. */
async function readSides(db: Db, key: number, action: DecisionAction) {
  const rows = await db
    .selectFrom('decision_members')
    .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
    .select(['decision_members.registry_key', 'decision_members.side', 'registry_actors.group_key'])
    .where('decision_members.decision_key', '=', key)
    .execute();
  if (action !== 'join') return rows;
  const members = await readMembers(
    db,
    rows.map((row) => row.registry_key),
    ['join'],
  );
  const holding = new Set(
    dropOverruled(members)
      .filter(({ decision }) => decision === key)
      .map(({ entry }) => entry),
  );
  return rows.filter((row) => holding.has(row.registry_key));
}

const isOnOtherSide = (rows: readonly { side: number; group_key: number }[], group: number): boolean =>
  rows.some((row) => row.side !== 0 && row.group_key === group);

async function findAgainst(db: Db, key: number, actions: readonly DecisionAction[]): Promise<readonly number[]> {
  const groups = await db
    .selectFrom('decision_members')
    .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
    .select('registry_actors.group_key')
    .distinct()
    .where('decision_members.decision_key', '=', key)
    .execute();
  const found = new Set<number>();
  for (const chunk of chunk1000(groups.map((row) => row.group_key))) {
    const rows = await db
      .selectFrom('registry_actors')
      .innerJoin('decision_members', 'decision_members.registry_key', 'registry_actors.key')
      .innerJoin('journal', 'journal.key', 'decision_members.decision_key')
      .select('journal.key')
      .distinct()
      .where('registry_actors.group_key', 'in', chunk)
      .where('journal.key', '<>', key)
      .where(isInForce)
      .where('journal.action', 'in', actions)
      .execute();
    for (const row of rows) found.add(row.key);
  }
  return [...found].toSorted((a, b) => a - b);
}
