import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { STATEMENT_HOWS, type StatementHow, type StatementQuery } from '../store.ts';
import type { Tables } from '../tables.ts';
import { foundHow, reviewedHow } from './how-conditions.ts';
import { IS_PRINCIPAL, isKept, selectReadings, sumKept } from './search/kept-counts.ts';
import { parseQuery, type Selection, selectFound, selectReviewed } from './search/select-statements.ts';

type Hows = Readonly<Record<StatementHow, number>>;

/** How many statements of each kind a query finds, of principal readings only, so that each counts once. */
export async function countHows(db: Kysely<Tables>, backend: Backend, query: StatementQuery): Promise<Hows> {
  const asked = parseQuery(query);
  if (!asked) return add([]);
  const isOfKept = isKept(query) && query.how === undefined;
  return add([
    isOfKept
      ? await sumKept(db, query, selectReadings(query, [IS_PRINCIPAL]), STATEMENT_HOWS)
      : await countSelected(db, selectFound(db, backend, asked), 'statements'),
    await countSelected(db, selectReviewed(db, backend, asked), 'reviewed_statements'),
  ]);
}

const add = (counts: readonly Hows[]): Hows =>
  Object.fromEntries(
    STATEMENT_HOWS.map((how) => [how, counts.reduce((sum, each) => sum + each[how], 0)]),
  ) as unknown as Hows;

async function countSelected(
  db: Kysely<Tables>,
  selection: Selection,
  table: 'statements' | 'reviewed_statements',
): Promise<Hows> {
  const hows = table === 'statements' ? foundHow('told') : reviewedHow('told');
  const sums = STATEMENT_HOWS.map((how) => sql`coalesce(sum(${hows[how]}), 0) as ${sql.ref(how)}`);
  const { rows } = await sql<Record<StatementHow, number>>`select ${sql.join(sums)}
    from ${selection} as said join ${sql.table(table)} as told on told.key = said.key
    where said.is_principal = 1`.execute(db);
  return Object.fromEntries(STATEMENT_HOWS.map((how) => [how, Number(rows[0]?.[how] ?? 0)])) as unknown as Hows;
}
