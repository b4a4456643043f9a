import type { Kysely } from 'kysely';
import type { StatementHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import { selectCurrentActors } from './describe-actors.ts';
import { readHits } from './search-statements.ts';

type Db = Kysely<Tables>;

/** More statements of one actor than anybody reads. */
const MOST_STATEMENTS = 10_000;

/** The statements of an actor in newest versions, oldest first. */
export async function listStatementsOf(db: Db, actorId: number): Promise<readonly StatementHit[]> {
  const rows = await selectCurrentActors(db, [actorId])
    .innerJoin('statement_speakers as speaker', (join) =>
      join.onRef('speaker.reading_key', '=', 'actors.reading_key').onRef('speaker.actor_id', '=', 'actors.id'),
    )
    .innerJoin('statements', (join) =>
      join
        .onRef('statements.reading_key', '=', 'speaker.reading_key')
        .onRef('statements.id', '=', 'speaker.statement_id'),
    )
    .select(['statements.key', 'statements.day'])
    .distinct()
    .orderBy('statements.day', (order) => order.desc().nullsLast())
    .orderBy('statements.key', 'desc')
    .limit(MOST_STATEMENTS)
    .execute();
  const hits: StatementHit[] = [];
  const keys = rows.map(({ key }) => key).reverse();
  for (let at = 0; at < keys.length; at += 1_000) hits.push(...(await readHits(db, keys.slice(at, at + 1_000))));
  return hits;
}
