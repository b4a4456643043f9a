import { type RawBuilder, sql } from 'kysely';
import type { StatementHow } from '../store.ts';

type Condition = RawBuilder<boolean>;

/** Below this the desk draws how doubtful a statement is. */
const DOUBTFUL = 0.8;

const hasFigure = (statement: string): Condition =>
  sql`exists (select 1 from quantities where quantities.reading_key = ${sql.ref(`${statement}.reading_key`)}
    and quantities.statement_id = ${sql.ref(`${statement}.id`)})`;

/** Of a statement as the engine found it. */
export const foundHow = (said: string): Readonly<Record<StatementHow, Condition>> => ({
  quoted: sql`${sql.ref(`${said}.mode`)} = 'direct'`,
  partly: sql`${sql.ref(`${said}.mode`)} = 'mixed'`,
  reworded: sql`${sql.ref(`${said}.mode`)} = 'indirect'`,
  figure: hasFigure(said),
  denied: sql`${sql.ref(`${said}.polarity`)} <> 'affirmed'`,
  doubtful: sql`${sql.ref(`${said}.confidence`)} < ${DOUBTFUL}`,
});

const holds = (said: string, field: string): Condition => sql`${sql.ref(`${said}.statement`)} like ${`%${field}%`}`;

/** Of one that people spoke of: it is kept as JSON. What somebody has looked at is not in doubt any more. */
export const reviewedHow = (said: string): Readonly<Record<StatementHow, Condition>> => ({
  quoted: holds(said, '"mode":"direct"'),
  partly: holds(said, '"mode":"mixed"'),
  reworded: holds(said, '"mode":"indirect"'),
  figure: sql`exists (select 1 from statements as found where found.key = ${sql.ref(`${said}.key`)} and ${hasFigure('found')})`,
  denied: sql`(${holds(said, '"polarity":"denied"')} or ${holds(said, '"polarity":"not-said"')})`,
  doubtful: sql`false`,
});
