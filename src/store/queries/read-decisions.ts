import { type Kysely, type Selectable, sql } from 'kysely';
import { DECISION_ACTIONS, type Decision, type DecisionAction, type DecisionReference } from '../decision.ts';
import { readMention, readWitnesses } from '../registry/decisions/read-references.ts';
import type { Tables } from '../tables.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

export interface DecisionQuery {
  /** Only these. */
  readonly ids?: readonly number[];
  /** Only those that mean an entry of this group. */
  readonly actor?: number;
}

/** The journal, in the order in which it was written. */
export async function readDecisions(db: Db, { ids, actor }: DecisionQuery = {}): Promise<readonly Decision[]> {
  let query = db
    .selectFrom('journal')
    .selectAll()
    .where('action', 'in', DECISION_ACTIONS)
    .where(isAboutActors)
    .orderBy('key');
  if (ids) query = query.where('key', 'in', ids);
  if (actor !== undefined) {
    query = query.where(
      'key',
      'in',
      db
        .selectFrom('decision_members')
        .innerJoin('registry_actors', 'registry_actors.key', 'decision_members.registry_key')
        .select('decision_members.decision_key')
        .where('registry_actors.group_key', '=', actor),
    );
  }
  const rows = await query.execute();
  const undone = new Set(
    (await db.selectFrom('journal_undone').select('journal_key').execute()).map((row) => row.journal_key),
  );
  const references = groupRows(
    rows.length
      ? await db
          .selectFrom('journal_targets')
          .selectAll()
          .where('journal_key', 'in', query.clearSelect().clearOrderBy().select('key'))
          .where('type', '=', 'actor')
          .orderBy('journal_key')
          .orderBy('seq')
          .execute()
      : [],
    (row) => row.journal_key,
  );
  return rows.map((row) => ({
    id: row.key,
    action: row.action as DecisionAction,
    at: row.made_at,
    by: row.made_by,
    reason: row.reason,
    references: references(row.key).map(createReference),
    newName: row.new_name,
    undoes: row.undoes,
    isInForce: !undone.has(row.key),
  }));
}

/** Other entries of the journal split and undo too. */
const isAboutActors = sql<boolean>`(action = 'authority' or exists (select 1 from journal_targets
  where journal_key = coalesce(undoes, key) and type = 'actor') or exists (select 1 from journal as undone
  where undone.key = journal.undoes and (undone.action = 'authority' or exists (select 1 from journal_targets
    where journal_key = undone.undoes and type = 'actor'))))`;

function createReference(row: Selectable<Tables['journal_targets']>): DecisionReference {
  const { side, kind, name, sense, text_hash: textHash, series } = row;
  return {
    side,
    kind: kind!,
    name: name!,
    sense: sense ?? '',
    actor: row.public_id,
    witnesses: readWitnesses(row),
    document: textHash === null ? null : { textHash, series, key: row.item_key, mention: readMention(row) },
  };
}
