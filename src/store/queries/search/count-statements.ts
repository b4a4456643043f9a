import { type Kysely, sql } from 'kysely';
import type { Backend } from '../../backend.ts';
import type { StatementQuery } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { countMatches, IS_PLAIN, selectReadings, sumKept } from './kept-counts.ts';
import { type Asked, parseQuery, type Selection, selectFound, selectReviewed } from './select-statements.ts';

type Db = Kysely<Tables>;

/** How many statements a query finds, of one text each only once; repeats in other texts count. */
export async function countStatements(db: Db, backend: Backend, query: StatementQuery): Promise<number> {
  const asked = parseQuery(query);
  if (!asked) return 0;
  return (await countFound(db, backend, asked)) + (await countSelected(db, selectReviewed(db, backend, asked)));
}

/** Of most readings by what is kept of them, or by the words alone; statements are compared only where two may be the same. */
async function countFound(db: Db, backend: Backend, asked: Asked): Promise<number> {
  const { query, phrases } = asked;
  if (query.speaker !== undefined || query.of !== undefined) {
    return countSelected(db, selectFound(db, backend, asked));
  }
  const counted = query.how ?? 'statements';
  const plain = selectReadings(query, [IS_PLAIN]);
  const count = phrases
    ? await countMatches(db, query, plain, backend.fullText.selectMatches('statements', phrases))
    : (await sumKept(db, query, plain, [counted]))[counted];
  const { rows } = await sql<{
    key: number;
  }>`select key from ${selectReadings(query, [sql`not ${IS_PLAIN}`])} as other`.execute(db);
  const readings = rows.map(({ key }) => key);
  if (!readings.length) return count;
  return count + (await countSelected(db, selectFound(db, backend, { ...asked, readings })));
}

async function countSelected(db: Db, selection: Selection): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select distinct text_key, coalesce(item_key, cast(key as text)) from ${selection} as said) as one`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
