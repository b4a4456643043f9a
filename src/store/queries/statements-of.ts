import type { Kysely } from 'kysely';
import { compareText } from '../../registry/entry.ts';
import { chunk1000 } from '../chunk.ts';
import type { StatementHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import { selectCurrentActors } from './describe-actors.ts';
import { findGroup } from './find-group.ts';
import { readHits } from './search/read-hits.ts';

type Db = Kysely<Tables>;

/** More statements of one actor than anybody reads. */
const MOST_STATEMENTS = 10_000;

/** The statements of an actor in newest versions, oldest first: as people have put them, without those that they refused. */
export async function listStatementsOf(db: Db, actorId: string): Promise<readonly StatementHit[]> {
  const group = await findGroup(db, actorId);
  if (group === null) return [];
  const found = await selectFound(db, group).execute();
  const reviewed = [...(await selectReviewed(db, group).execute()), ...(await selectNamed(db, group).execute())];
  const rows = [...new Map([...found, ...reviewed].map((row) => [row.key, row])).values()]
    .sort((a, b) => compareText(a.day ?? '9', b.day ?? '9') || a.key - b.key)
    .slice(-MOST_STATEMENTS);
  const hits: StatementHit[] = [];
  for (const keys of chunk1000(rows.map(({ key }) => key))) hits.push(...(await readHits(db, keys)));
  return hits;
}

const selectFound = (db: Db, group: number) =>
  selectCurrentActors(db, [group])
    .innerJoin('statement_speakers as speaker', (join) =>
      join
        .onRef('speaker.reading_key', '=', 'texts.reading_key')
        .onRef('speaker.actor_id', '=', 'registry_facts.actor_id'),
    )
    .innerJoin('statements', (join) =>
      join
        .onRef('statements.reading_key', '=', 'speaker.reading_key')
        .onRef('statements.id', '=', 'speaker.statement_id'),
    )
    .leftJoin('reviewed_statements', 'reviewed_statements.key', 'statements.key')
    .where('reviewed_statements.key', 'is', null)
    .select(['statements.key', 'statements.day'])
    .distinct()
    .orderBy('statements.day', (order) => order.desc().nullsLast())
    .orderBy('statements.key', 'desc')
    .limit(MOST_STATEMENTS);

const selectReviewed = (db: Db, group: number) =>
  selectCurrentActors(db, [group])
    .innerJoin('reviewed_speakers as speaker', (join) =>
      join
        .onRef('speaker.reading_key', '=', 'texts.reading_key')
        .onRef('speaker.actor_id', '=', 'registry_facts.actor_id'),
    )
    .innerJoin('reviewed_statements', 'reviewed_statements.key', 'speaker.statement_key')
    .where('reviewed_statements.state', '<>', 'rejected')
    .select(['reviewed_statements.key', 'reviewed_statements.day'])
    .distinct();

/** Statements that people gave to this actor of the store, where the document itself does not name it. */
const selectNamed = (db: Db, group: number) =>
  db
    .selectFrom('reviewed_speakers as speaker')
    .innerJoin('registry_ids', 'registry_ids.public_id', 'speaker.public_id')
    .innerJoin('registry_actors', 'registry_actors.key', 'registry_ids.registry_key')
    .innerJoin('texts', 'texts.reading_key', 'speaker.reading_key')
    .innerJoin('reviewed_statements', 'reviewed_statements.key', 'speaker.statement_key')
    .where('registry_actors.group_key', '=', group)
    .where('texts.is_replaced', '=', 0)
    .where('reviewed_statements.state', '<>', 'rejected')
    .select(['reviewed_statements.key', 'reviewed_statements.day'])
    .distinct();
