import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { STATEMENT_HOWS, type StatementHow, type StatementQuery } from '../store.ts';
import type { Tables } from '../tables.ts';
import { foundHow, reviewedHow } from './how-conditions.ts';
import { parseQuery, selectFound, selectReviewed } from './search/select-statements.ts';

/** How many statements of each kind a query finds, of principal readings only, so that each counts once. */
export async function countHows(
  db: Kysely<Tables>,
  backend: Backend,
  query: StatementQuery,
): Promise<Readonly<Record<StatementHow, number>>> {
  const counts = Object.fromEntries(STATEMENT_HOWS.map((how) => [how, 0])) as Record<StatementHow, number>;
  const asked = parseQuery(query);
  if (!asked) return counts;
  for (const { select, table, hows } of [
    { select: selectFound, table: 'statements', hows: foundHow('told') },
    { select: selectReviewed, table: 'reviewed_statements', hows: reviewedHow('told') },
  ]) {
    const sums = STATEMENT_HOWS.map((how) => sql`coalesce(sum(${hows[how]}), 0) as ${sql.ref(how)}`);
    const { rows } = await sql<Record<StatementHow, number>>`select ${sql.join(sums)}
      from ${select(db, backend, asked)} as said join ${sql.table(table)} as told on told.key = said.key
      where said.is_principal = 1`.execute(db);
    for (const how of STATEMENT_HOWS) counts[how] += Number(rows[0]?.[how] ?? 0);
  }
  return counts;
}
