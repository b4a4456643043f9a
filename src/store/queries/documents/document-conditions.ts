import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Backend } from '../../backend.ts';
import type { DocumentQuery, ReviewProgress } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { isBy } from '../is-by.ts';
import { parseQuery, selectFound, selectReviewed } from '../search/select-statements.ts';

type Joined = Pick<Tables, 'appearances' | 'texts' | 'readings'>;
export type DocumentCondition = (
  eb: ExpressionBuilder<Joined, 'appearances' | 'texts' | 'readings'>,
) => Expression<SqlBool>;

/** What a query asks of a document besides its words; null where it can find none. */
export function listConditions(
  db: Parameters<typeof selectFound>[0],
  backend: Backend,
  { from, to, publisher, speaker, how, progress }: DocumentQuery,
): readonly DocumentCondition[] | null {
  const conditions: DocumentCondition[] = [];
  if (from !== undefined) conditions.push((eb) => eb('texts.published_at', '>=', from));
  if (to !== undefined) conditions.push((eb) => eb('texts.published_at', '<=', to));
  if (publisher !== undefined) conditions.push(() => isBy(publisher));
  if (progress !== undefined) conditions.push(() => sql<boolean>`${PROGRESS} = ${progress}`);
  if (speaker === undefined && how === undefined) return conditions;
  const asked = parseQuery({
    words: null,
    ...(speaker !== undefined && { speaker }),
    ...(how !== undefined && { how }),
  });
  if (!asked) return null;
  conditions.push(
    () => sql<boolean>`texts.reading_key in (select said.reading_key from ${selectFound(db, backend, asked)} as said
      union select said.reading_key from ${selectReviewed(db, backend, asked)} as said)`,
  );
  return conditions;
}

const JUDGED = sql<number>`(select count(*) from reviewed_statements as judged
  where judged.reading_key = readings.key and judged.state in ('accepted', 'corrected', 'rejected'))`;

const SHOWN = sql<number>`(select count(*) from statements as shown
  where shown.reading_key = readings.key and shown.minor_by is null)`;

/** How far people are with a document. */
export const PROGRESS = sql<ReviewProgress>`case when not exists
    (select 1 from reviewed_statements as said where said.reading_key = readings.key) then 'to-review'
  when ${JUDGED} = 0 then 'to-review' when ${JUDGED} >= ${SHOWN} then 'reviewed' else 'begun' end`;
