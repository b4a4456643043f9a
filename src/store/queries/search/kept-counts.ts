import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { StatementHow, StatementQuery } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { foundHow } from '../how-conditions.ts';
import { isBy } from '../is-by.ts';

type Db = Kysely<Tables>;
type Counted = 'statements' | StatementHow;
type Condition = RawBuilder<unknown>;

/** Does what is kept of readings tell how many statements a query finds? Not where it asks for words of them, or for people. */
export const isKept = ({ words, speaker, of }: StatementQuery): boolean =>
  words === null && speaker === undefined && of === undefined;

/** How many statements that the engine found, and of which nobody has said anything, these readings have of each kind. */
export async function sumKept<C extends Counted>(
  db: Db,
  query: StatementQuery,
  readings: Condition,
  counted: readonly C[],
): Promise<Readonly<Record<C, number>>> {
  const hows = foundHow('said');
  const days = listDays(query);
  const kept = await sql<Record<C, number>>`select ${sql.join(
    counted.map((each) => sql`coalesce(sum(${sql.ref(each)}), 0) as ${sql.ref(each)}`),
  )} from statement_counts where ${all([
    sql`reading_key in ${readings}`,
    ...(query.withFolded ? [] : [sql`is_folded = 0`]),
    ...days,
  ])}`.execute(db);
  const spokenOf = await sql<Record<C, number>>`select ${sql.join(
    counted.map((each) => {
      const is = each === 'statements' ? sql`true` : hows[each as StatementHow];
      return sql`coalesce(sum(case when ${is} then 1 else 0 end), 0) as ${sql.ref(each)}`;
    }),
  )} from statements as said where ${all([
    sql`said.key in (select key from reviewed_statements)`,
    sql`+said.reading_key in ${readings}`,
    ...(query.withFolded ? [] : [sql`said.minor_by is null`]),
    ...days,
  ])}`.execute(db);
  return Object.fromEntries(
    counted.map((each) => [each, Number(kept.rows[0]![each]) - Number(spokenOf.rows[0]![each])]),
  ) as Record<C, number>;
}

/** The same of statements that hold words. */
export async function countMatches(
  db: Db,
  query: StatementQuery,
  readings: Condition,
  matches: Condition,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count
    from ${matches} as match cross join statements as said where ${all([
      sql`said.key = match.key`,
      // the plus keeps SQLite from looking for each statement under every reading
      sql`+said.reading_key in ${readings}`,
      ...(query.withFolded ? [] : [sql`said.minor_by is null`]),
      ...listDays(query),
      ...(query.how ? [foundHow('said')[query.how]] : []),
      sql`not exists (select 1 from reviewed_statements as reviewed where reviewed.key = said.key)`,
    ])}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

const listDays = ({ from, to }: StatementQuery): readonly Condition[] => [
  ...(from === undefined ? [] : [sql`last_day >= ${from}`]),
  ...(to === undefined ? [] : [sql`day <= ${to}`]),
];

/** The readings of which a query finds statements, as far as these conditions hold of them. */
export const selectReadings = (
  { withReplaced, publisher }: StatementQuery,
  conditions: readonly Condition[],
): Condition => {
  const stands = (condition: Condition) =>
    sql`exists (select 1 from appearances where appearances.reading_key = readings.key and ${condition})`;
  return sql`(select readings.key from readings where ${all([
    ...(withReplaced ? [] : [stands(sql`appearances.replaced_by is null`)]),
    ...(publisher === undefined ? [] : [stands(sql`${isBy(publisher)}`)]),
    ...conditions,
  ])})`;
};

/** The one that stands for its text. */
export const IS_PRINCIPAL = sql`exists (select 1 from texts where texts.reading_key = readings.key)`;

/** No other statement is the same as one of it: the only reading of its text, and no two items of it have one key. */
export const IS_PLAIN = sql`(not exists (select 1 from readings as other
    where other.text_key = readings.text_key and other.key <> readings.key)
  and not exists (select 1 from statement_counts as twice where twice.reading_key = readings.key and twice.repeated > 0))`;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
