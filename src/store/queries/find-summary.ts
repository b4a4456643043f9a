import type { Kysely } from 'kysely';
import type { LineMap } from '../../schema/intake.ts';
import { decodeLineMap } from '../given-structure.ts';
import type { DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummaries, type SummaryRow, selectSummaries } from './document-summary.ts';

/** A text seen from this appearance, or else from its principal one, with its row; null if there is none. */
export async function findSummary(
  db: Kysely<Tables>,
  id: string,
  appearance?: number,
): Promise<{ readonly summary: DocumentSummary; readonly row: SummaryRow; readonly lines: LineMap | null } | null> {
  const rows = await selectSummaries(db)
    .where('texts.id', '=', id)
    .orderBy((eb) => eb('appearances.key', '=', eb.ref('texts.appearance_key')), 'desc')
    .execute();
  const row = rows.find((each) => each.appearance_key === appearance) ?? rows[0];
  if (!row) return null;
  const [summary] = await createSummaries(db, [row]);
  return { summary: summary!, row, lines: await readLineMap(db, row.appearance_key) };
}

/** Long for some files, so that lists of documents do without. */
async function readLineMap(db: Kysely<Tables>, appearanceKey: number): Promise<LineMap | null> {
  const { line_map } = await db
    .selectFrom('appearances')
    .select('line_map')
    .where('key', '=', appearanceKey)
    .executeTakeFirstOrThrow();
  return decodeLineMap(line_map);
}
