import { sql } from 'kysely';

/** Of a query over `journal`: entries that no other one took back. */
export const isInForce = sql<boolean>`not exists (
  select 1 from journal_undone where journal_undone.journal_key = journal.key)`;
