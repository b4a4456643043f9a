import { type Kysely, sql } from 'kysely';
import { foundHow } from '../queries/how-conditions.ts';
import { STATEMENT_HOWS } from '../store.ts';
import type { Tables } from '../tables.ts';

/** Counts the statements of a new reading by their days: what the engine found never changes, and goes with its reading. */
export async function keepStatementCounts(db: Kysely<Tables>, readingKey: number): Promise<void> {
  const hows = foundHow('said');
  await sql`insert into statement_counts (reading_key, is_folded, day, last_day, statements, repeated, ${sql.join(
    STATEMENT_HOWS.map((how) => sql.ref(how)),
  )})
    select said.reading_key, case when said.minor_by is null then 0 else 1 end as is_folded, said.day, said.last_day,
      count(*), sum(case when said.item_key in (select item_key from statements
        where reading_key = ${readingKey} group by item_key having count(*) > 1) then 1 else 0 end),
      ${sql.join(STATEMENT_HOWS.map((how) => sql`sum(case when ${hows[how]} then 1 else 0 end)`))}
    from statements as said where said.reading_key = ${readingKey}
    group by said.reading_key, is_folded, said.day, said.last_day`.execute(db);
}
