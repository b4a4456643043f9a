import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Lets a list of claims begin with those most worth checking without looking at all of them. Never changed once released. */
export async function indexClaimsByWorth(db: Kysely<Tables>): Promise<void> {
  await db.schema.createIndex('claims_worth').on('claims').columns(['checkworthiness desc', 'key']).execute();
}
