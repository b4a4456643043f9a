import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A word for what the store holds: it changes with every reading, every removal, and everything that people say. */
export async function readState(db: Kysely<Tables>): Promise<string> {
  const readings = await db
    .selectFrom('readings')
    .select(({ fn }) => [fn.max('key').as('last'), fn.countAll().as('count')])
    .executeTakeFirstOrThrow();
  const journal = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.max('key').as('last'))
    .executeTakeFirstOrThrow();
  return [readings.last ?? 0, readings.count, journal.last ?? 0].join('.');
}
