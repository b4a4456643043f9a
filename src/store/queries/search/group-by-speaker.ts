import { type Kysely, type RawBuilder, sql } from 'kysely';
import { compareText } from '../../../registry/entry.ts';
import type { Backend } from '../../backend.ts';
import { chunk1000 } from '../../chunk.ts';
import type { GroupLimits, SpeakerGroup, StatementHit, StatementQuery } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { readActorNames } from '../describe-actors.ts';
import { readHits } from './read-hits.ts';
import { type Asked, parseQuery, selectFound, selectReviewed } from './select-statements.ts';

type Db = Kysely<Tables>;

/**
 * Who says what a query finds: one actor over all documents, or what texts call a source that they do not name. One pass of
 * the database counts, and picks the best of each.
 */
export async function groupBySpeaker(
  db: Db,
  backend: Backend,
  query: StatementQuery,
  { groups, each = 0 }: GroupLimits,
): Promise<readonly SpeakerGroup[]> {
  const asked = parseQuery(query);
  if (!asked) return [];
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const lists = [
        await rankFound(transaction, backend, asked, { groups, each }),
        await rankReviewed(transaction, backend, asked, { groups, each }),
      ];
      const found = mergeGroups(lists, each).slice(0, groups);
      const names = await readActorNames(
        transaction,
        found.flatMap(({ group }) => (group === null ? [] : [group])),
      );
      const hits = await readAll(
        transaction,
        found.flatMap(({ keys }) => keys),
        query.context,
      );
      return found
        .map(({ group, name, isNamed, statements, keys }) => ({
          name: (group === null ? undefined : names.get(group)?.name) ?? name,
          isNamed,
          statements,
          hits: keys.map((key) => hits.get(key)!),
        }))
        .sort(compareGroups);
    });
}

/** Names before what is none, where they say as much. */
const compareGroups = (a: SpeakerGroup, b: SpeakerGroup): number =>
  b.statements - a.statements || Number(b.isNamed) - Number(a.isNamed) || compareText(a.name, b.name);

async function readAll(db: Db, keys: readonly number[], context?: number): Promise<ReadonlyMap<number, StatementHit>> {
  const hits = new Map<number, StatementHit>();
  for (const chunk of chunk1000(keys)) {
    for (const [at, hit] of (await readHits(db, chunk, context)).entries()) hits.set(chunk[at]!, hit);
  }
  return hits;
}

interface RankedRow {
  readonly key: number;
  readonly who: string;
  readonly group_key: number | null;
  readonly name: string;
  /** Null where no speaker is known. */
  readonly actor_id: string | null;
  /** JSON, of statements that people spoke of: somebody whom only people named is no actor of the document. */
  readonly people: string | null;
  readonly total: number;
}

type Limits = Required<GroupLimits>;

const rankFound = (db: Db, backend: Backend, asked: Asked, limits: Limits) =>
  rank(
    db,
    sql`${selectFound(db, backend, asked)}`,
    sql`left join statement_speakers as speaker
      on speaker.reading_key = found.reading_key and speaker.statement_id = found.id`,
    sql`null`,
    limits,
  );

const rankReviewed = (db: Db, backend: Backend, asked: Asked, limits: Limits) =>
  rank(
    db,
    sql`${selectReviewed(db, backend, asked)}`,
    sql`join reviewed_statements as told on told.key = said.key
      left join reviewed_speakers as speaker on speaker.statement_key = said.key`,
    sql`told.speakers`,
    limits,
  );

type Part = RawBuilder<unknown>;

/** The first of each speaker, those who say the most first. Of principal readings only, so that a statement counts once. */
async function rank(db: Db, selection: Part, joins: Part, people: Part, { groups, each }: Limits) {
  const most = Math.max(1, each);
  const { rows } = await sql<RankedRow>`
    with spoken as (
      select said.key, said.rank, said.day, entry.group_key, speaker.actor_id, ${people} as people,
        coalesce(actors.name, speaker.actor_id, found.source_name) as name
      from ${selection} as said
      join readings on readings.key = said.reading_key
      join texts on texts.key = readings.text_key
      left join statements as found on found.key = said.key
      ${joins}
      left join actors on actors.reading_key = said.reading_key and actors.id = speaker.actor_id
      left join registry_facts as facts on facts.text_id = texts.id and facts.actor_id = speaker.actor_id
      left join registry_actors as entry on entry.key = facts.registry_key
      where said.is_principal = 1),
    named as (
      select *, case when group_key is not null then 'g' || group_key when actor_id is not null then 'n' || name
        else 's' || lower(name) end as who
      from spoken where name is not null),
    ranked as (
      select *, count(*) over (partition by who) as total,
        row_number() over (partition by who order by rank, day desc, key) as place
      from named)
    select key, who, group_key, name, actor_id, people, total from ranked
    where place <= ${most} order by total desc, who, place limit ${groups * most}`.execute(db);
  return rows;
}

interface Group {
  readonly group: number | null;
  readonly name: string;
  readonly isNamed: boolean;
  statements: number;
  readonly keys: number[];
}

function mergeGroups(lists: readonly (readonly RankedRow[])[], each: number): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const rows of lists) {
    const counted = new Set<string>();
    for (const row of rows) {
      const group = groups.get(row.who) ?? createGroup(row);
      groups.set(row.who, group);
      if (!counted.has(row.who)) group.statements += Number(row.total);
      counted.add(row.who);
      if (group.keys.length < each) group.keys.push(row.key);
    }
  }
  return [...groups.values()].sort((a, b) => b.statements - a.statements);
}

function createGroup({ group_key, name, actor_id, people }: RankedRow): Group {
  const known = people === null ? [] : (JSON.parse(people) as StatementHit['speakers']);
  const person = known.find(({ id }) => id === actor_id);
  return { group: group_key, name: person?.name ?? name, isNamed: actor_id !== null, statements: 0, keys: [] };
}
