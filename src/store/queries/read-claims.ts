import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../schema/claim.ts';
import type { Evidence } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { Chosen } from './read-statements.ts';
import { evidenceOf, groupRows } from './rows.ts';

export interface ClaimWithEvidence {
  readonly key: number;
  readonly documentKey: number;
  readonly claim: Omit<Claim, 'key' | 'by'>;
  readonly evidence: readonly Evidence[];
}

/** Claims in the order of their documents and of the text, by five queries however many they are. */
export async function readClaims(db: Kysely<Tables>, chosen: Chosen): Promise<readonly ClaimWithEvidence[]> {
  const rows = await selectChosen(db, chosen).selectAll('claims').orderBy('claims.key').execute();
  const pieces = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('claim_pieces as piece', (join) =>
        join.onRef('piece.document_key', '=', 'claims.document_key').onRef('piece.claim_id', '=', 'claims.id'),
      )
      .select(['claims.key', 'piece.span_start', 'piece.span_end', 'piece.exact', 'piece.prefix', 'piece.suffix'])
      .orderBy('piece.seq')
      .execute(),
    (row) => row.key,
  );
  const quantities = await readItems(db, chosen, 'claim_quantities', 'quantity_id');
  const timexes = await readItems(db, chosen, 'claim_timexes', 'timex_id');
  const actors = await readItems(db, chosen, 'claim_actors', 'actor_id');
  return rows.map((row) => {
    const evidence = pieces(row.key).map(evidenceOf);
    return {
      key: row.key,
      documentKey: row.document_key,
      claim: {
        id: row.id,
        spans: evidence.map(({ span }) => span),
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

type ItemRow = { document_key: number; claim_id: string; seq: number };

/** Ids of what stands in the claims, by the claim's key. */
async function readItems(
  db: Kysely<Tables>,
  chosen: Chosen,
  table: 'claim_quantities' | 'claim_timexes' | 'claim_actors',
  column: 'quantity_id' | 'timex_id' | 'actor_id',
): Promise<(key: number) => readonly string[]> {
  const rows = await selectChosen(db, chosen)
    .innerJoin(sql<ItemRow>`${sql.table(table)}`.as('item'), (join) =>
      join.onRef('item.document_key', '=', 'claims.document_key').onRef('item.claim_id', '=', 'claims.id'),
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
    : query.where('claims.document_key', '=', chosen.documentKey);
}
