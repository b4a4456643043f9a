import type { Kysely } from 'kysely';
import type { Decision, DecisionReference } from '../decision.ts';
import type { Tables } from '../tables.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

export interface DecisionQuery {
  /** Only these. */
  readonly ids?: readonly number[];
  /** Only those that mean an entry of this actor. */
  readonly actor?: number;
}

/** The journal, in the order in which it was written. */
export async function readDecisions(db: Db, { ids, actor }: DecisionQuery = {}): Promise<readonly Decision[]> {
  let query = db.selectFrom('decisions').selectAll().orderBy('key');
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
  const references = groupRows(
    rows.length
      ? await db
          .selectFrom('decision_refs')
          .selectAll()
          .where('decision_key', 'in', query.clearSelect().clearOrderBy().select('key'))
          .orderBy('decision_key')
          .orderBy('seq')
          .execute()
      : [],
    (row) => row.decision_key,
  );
  return rows.map((row) => ({
    id: row.key,
    action: row.action,
    at: row.made_at,
    by: row.made_by,
    reason: row.reason,
    references: references(row.key).map(createReference),
    newName: row.new_name,
    undoes: row.undoes,
    isInForce: row.in_force === 1,
  }));
}

type ReferenceRow = Tables['decision_refs'];

function createReference(row: ReferenceRow): DecisionReference {
  const { side, kind, name, sense } = row;
  return {
    side,
    kind,
    name,
    sense,
    document:
      row.text_hash === null
        ? null
        : { textHash: row.text_hash, series: row.series, mention: row.exact === null ? null : createMention(row) },
  };
}

const createMention = (row: ReferenceRow) => ({
  span: [row.span_start!, row.span_end!] as const,
  exact: row.exact!,
  prefix: row.prefix!,
  suffix: row.suffix!,
});
