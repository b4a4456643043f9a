import { type Kysely, sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { parseSearchWords } from '../search-words.ts';
import type { ClaimHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readSummaries } from './document-summary.ts';
import { readClaims } from './read-claims.ts';

/** Claims of the newest versions that hold all the words; ranks that differ by little count as equally good. */
export async function searchClaims(
  db: Kysely<Tables>,
  backend: Backend,
  words: string,
  limit: number,
): Promise<readonly ClaimHit[]> {
  const phrases = parseSearchWords(words);
  if (!phrases.length) return [];
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const rows = await transaction
        .selectFrom('claims')
        .innerJoin(backend.fullText.selectMatches('claims', phrases).as('match'), 'match.key', 'claims.key')
        .innerJoin('texts', 'texts.reading_key', 'claims.reading_key')
        .where('texts.is_replaced', '=', 0)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('refused_claims')
                .select('refused_claims.key')
                .whereRef('refused_claims.key', '=', 'claims.key'),
            ),
          ),
        )
        .select(['claims.key'])
        .orderBy(sql`round(match.rank)`)
        .orderBy('claims.checkworthiness', 'desc')
        .orderBy('claims.reading_key', 'desc')
        .orderBy('claims.seq')
        .limit(limit)
        .execute();
      return rows.length
        ? readClaimHits(
            transaction,
            rows.map(({ key }) => key),
          )
        : [];
    });
}

/** Claims by their keys, in this order. */
export async function readClaimHits(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly ClaimHit[]> {
  const claims = await readClaims(db, { keys });
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const summaries = await readSummaries(
    db,
    claims.map(({ readingKey }) => readingKey),
  );
  return keys.map((key) => {
    const { readingKey, claim, evidence } = byKey.get(key)!;
    return { document: summaries.get(readingKey)!, claim, evidence };
  });
}
