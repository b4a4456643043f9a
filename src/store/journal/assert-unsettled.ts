import type { Kysely } from 'kysely';
import { OnrecordError } from '../../errors.ts';
import { nameClash } from '../../review/create-conflict-target.ts';
import type { Target } from '../../review/target.ts';
import type { Tables } from '../tables.ts';
import { isInForce } from './is-in-force.ts';
import type { Seen } from './journal-entry.ts';
import { readTarget } from './target-rows.ts';

type Settled = Extract<Target, { type: 'conflict' }>;

/** Refuses (`annotation-conflict`) where somebody has settled the same conflict since, and was not taken back. */
export async function assertUnsettled(db: Kysely<Tables>, settled: Settled, seen: Seen): Promise<void> {
  const rows = await db
    .selectFrom('journal')
    .innerJoin('journal_targets', 'journal_targets.journal_key', 'journal.key')
    .selectAll('journal_targets')
    .select(['journal.key', 'journal.made_by', 'journal.made_at', 'journal.action'])
    .where('journal.key', '>', seen)
    .where('journal.action', 'in', ['stands', 'dismiss'])
    .where('journal_targets.type', '=', 'conflict')
    .where('journal_targets.name', '=', settled.kind)
    .where(isInForce)
    .orderBy('journal.key', 'desc')
    .execute();
  const name = nameTarget(settled);
  const newer = rows.find((row) => nameTarget(readTarget(row) as Settled) === name);
  if (!newer) return;
  const { key, made_by: by, made_at: at, action } = newer;
  throw new OnrecordError(
    'annotation-conflict',
    `${by} has settled it in the meantime: "${action}" (entry ${key}, ${at}).`,
    {
      input: settled.kind,
      remedy: 'Look at it again, then say it again if it still holds. Nothing was written.',
    },
  );
}

const nameTarget = ({ kind, places }: Settled): string =>
  nameClash(
    kind,
    places.map(({ textHash, itemKey }) => ({ document: textHash, key: itemKey })),
  );
