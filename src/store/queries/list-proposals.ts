import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActorKind } from '../../schema/actor.ts';
import type { Proposal, ProposalQuery } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readActorNames } from './describe-actors.ts';
import { findGroup } from './find-group.ts';

type Db = Kysely<Tables>;

const DEFAULT_LIMIT = 50;

interface ProposalRow {
  readonly one: number;
  readonly other: number;
  readonly one_name: string;
  readonly one_kind: ActorKind;
  readonly confidence: number;
  readonly rule: string;
  readonly reason: string;
  readonly actors: number;
  readonly documents: number;
}

/**
 * Links that were found and neither made nor refused: open between two actors, the surest first. Those of one name of
 * which each document has its own ("Hale" in seven documents) with one actor are one proposal.
 */
export async function listProposals(
  db: Db,
  { actor, limit = DEFAULT_LIMIT }: ProposalQuery,
): Promise<readonly Proposal[]> {
  const group = actor === undefined ? null : await findGroup(db, actor);
  if (actor !== undefined && group === null) return [];
  const rows = await readRows(db, group, limit);
  const names = await readActorNames(db, [...new Set(rows.flatMap((row) => [row.one, row.other]))]);
  return rows.map((row) => ({
    actors: [
      {
        id: names.get(row.one)!.id,
        name: row.actors > 1 ? row.one_name : names.get(row.one)!.name,
        kind: row.one_kind,
      },
      names.get(row.other)!,
    ],
    count: row.actors,
    documents: row.documents,
    rule: row.rule,
    reason: row.reason,
    confidence: row.confidence,
  }));
}

/** A name of one document, or else the actor in fewer documents, comes first. */
async function readRows(db: Db, actor: number | null, limit: number): Promise<readonly ProposalRow[]> {
  const documentsOf = (group: RawBuilder<unknown>) =>
    sql`(select sum(document_count) from registry_actors as member where member.group_key = ${group})`;
  const isSmaller = sql`case when (one.text_id is null) = (other.text_id is null)
    then ${documentsOf(sql`one.group_key`)} <= ${documentsOf(sql`other.group_key`)} else one.text_id is not null end`;
  const between = actor === null ? sql`true` : sql`(small.group_key = ${actor} or large.group_key = ${actor})`;
  const { rows } = await sql<ProposalRow>`
    select min(small.group_key) as one, large.group_key as other, max(small.name) as one_name, small.kind as one_kind,
      max(sided.confidence) as confidence, min(sided.rule) as rule, min(sided.reason) as reason,
      count(distinct small.group_key) as actors, case when min(small.text_id) is null
        then ${documentsOf(sql`min(small.group_key)`)} else count(distinct small.key) end as documents
    from (
      select case when ${isSmaller} then one_key else other_key end as small_key,
        case when ${isSmaller} then other_key else one_key end as large_key, confidence, rule, reason
      from registry_links
      join registry_actors as one on one.key = one_key
      join registry_actors as other on other.key = other_key
      where is_automatic = 0 or one.group_key <> other.group_key) as sided
    join registry_actors as small on small.key = sided.small_key
    join registry_actors as large on large.key = sided.large_key
    where small.group_key <> large.group_key and ${between}
      and not exists (
        select 1 from decision_members as mine
        join decision_members as theirs on theirs.decision_key = mine.decision_key and theirs.side <> mine.side
        join journal on journal.key = mine.decision_key and journal.action = 'apart'
          and not exists (select 1 from journal_undone where journal_undone.journal_key = journal.key)
        join registry_actors as my_entry on my_entry.key = mine.registry_key
        join registry_actors as their_entry on their_entry.key = theirs.registry_key
        where my_entry.group_key = small.group_key and their_entry.group_key = large.group_key)
    group by large.group_key, small.kind,
      case when small.text_id is null then cast(small.group_key as text) else small.normalized_name end
    order by confidence desc, documents desc, min(large.normalized_name), min(small.normalized_name), other, one
    limit ${limit}`.execute(db);
  return rows;
}
