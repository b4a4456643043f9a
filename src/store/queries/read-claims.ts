import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../schema/claim.ts';
import { createEvidence } from '../../text/evidence.ts';
import { createItemKey } from '../../text/item-key.ts';
import type { Evidence } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { Chosen } from './read-statements.ts';
import { readTexts } from './read-texts.ts';
import { foundBy, groupRows, spanOf } from './rows.ts';

export interface ClaimWithEvidence {
  readonly key: number;
  readonly readingKey: number;
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** Claims in the order of their documents and of the text, by six queries however many they are. */
export async function readClaims(db: Kysely<Tables>, chosen: Chosen): Promise<readonly ClaimWithEvidence[]> {
  const rows = await selectChosen(db, chosen).selectAll('claims').orderBy('claims.key').execute();
  const pieces = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('claim_pieces as piece', (join) =>
        join.onRef('piece.reading_key', '=', 'claims.reading_key').onRef('piece.claim_id', '=', 'claims.id'),
      )
      .select(['claims.key', 'piece.span_start', 'piece.span_end'])
      .orderBy('piece.seq')
      .execute(),
    (row) => row.key,
  );
  const quantities = await readItems(db, chosen, 'claim_quantities', 'quantity_id');
  const timexes = await readItems(db, chosen, 'claim_timexes', 'timex_id');
  const actors = await readItems(db, chosen, 'claim_actors', 'actor_id');
  const texts = await readTexts(
    db,
    rows.map((row) => row.reading_key),
  );
  return rows.map((row) => {
    const text = texts.get(row.reading_key)!;
    const evidence = pieces(row.key).map((piece) => createEvidence(text, spanOf(piece)));
    const spans = evidence.map(({ span }) => span);
    return {
      key: row.key,
      readingKey: row.reading_key,
      claim: {
        id: row.id,
        key: row.item_key ?? createItemKey(text, 'claims', spans),
        by: foundBy(row),
        spans,
        statement: row.statement_id,
        checkworthiness: row.checkworthiness,
        quantities: quantities(row.key),
        timexes: timexes(row.key),
        actors: actors(row.key),
      },
      evidence,
    };
  });
}

type ItemRow = { reading_key: number; claim_id: string; seq: number };

/** Ids of what stands in the claims, by the claim's key. */
async function readItems(
  db: Kysely<Tables>,
  chosen: Chosen,
  table: 'claim_quantities' | 'claim_timexes' | 'claim_actors',
  column: 'quantity_id' | 'timex_id' | 'actor_id',
): Promise<(key: number) => readonly string[]> {
  const rows = await selectChosen(db, chosen)
    .innerJoin(sql<ItemRow>`${sql.table(table)}`.as('item'), (join) =>
      join.onRef('item.reading_key', '=', 'claims.reading_key').onRef('item.claim_id', '=', 'claims.id'),
    )
    .select(['claims.key', sql.ref<string>(`item.${column}`).as('item_id')])
    .orderBy('item.seq')
    .execute();
  const group = groupRows(rows, (row) => row.key);
  return (key) => group(key).map((row) => row.item_id);
}

function selectChosen(db: Kysely<Tables>, chosen: Chosen) {
  const query = db.selectFrom('claims');
  return 'keys' in chosen
    ? query.where('claims.key', 'in', chosen.keys)
    : query.where('claims.reading_key', '=', chosen.readingKey);
}
