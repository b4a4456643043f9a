import type { Kysely } from 'kysely';
import type { LineMap, TimeMap } from '../../schema/intake.ts';
import { decodeMap } from '../given-maps.ts';
import type { DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createSummaries, type SummaryRow, selectSummaries } from './document-summary.ts';

export interface FoundSummary {
  readonly summary: DocumentSummary;
  readonly row: SummaryRow;
  readonly lines: LineMap | null;
  readonly times: TimeMap | null;
}

/** A text seen from this appearance, or else from its principal one, with its row; null if there is none. */
export async function findSummary(db: Kysely<Tables>, id: string, appearance?: number): Promise<FoundSummary | null> {
  const rows = await selectSummaries(db)
    .where('texts.id', '=', id)
    .orderBy((eb) => eb('appearances.key', '=', eb.ref('texts.appearance_key')), 'desc')
    .execute();
  const row = rows.find((each) => each.appearance_key === appearance) ?? rows[0];
  if (!row) return null;
  const [summary] = await createSummaries(db, [row]);
  return { summary: summary!, row, ...(await readMaps(db, row.appearance_key)) };
}

/** Long for some files, so that lists of documents do without. */
async function readMaps(db: Kysely<Tables>, appearanceKey: number): Promise<Pick<FoundSummary, 'lines' | 'times'>> {
  const { line_map, time_map } = await db
    .selectFrom('appearances')
    .select(['line_map', 'time_map'])
    .where('key', '=', appearanceKey)
    .executeTakeFirstOrThrow();
  return { lines: decodeMap(line_map), times: decodeMap(time_map) };
}
