import type { Kysely } from 'kysely';
import type { Span } from '../../schema/span.ts';
import type { UnkeyedLayers } from '../../text/item-key.ts';
import type { Tables } from '../tables.ts';
import { spanOf } from './rows.ts';

/** Whose the stretches of a text are by its form: the turns and the entries of a reading. */
export async function readTurns(db: Kysely<Tables>, key: number): Promise<Pick<UnkeyedLayers, 'turns' | 'entries'>> {
  const turns = await db.selectFrom('turns').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  const entries = await db.selectFrom('entries').selectAll().where('reading_key', '=', key).orderBy('seq').execute();
  return {
    turns: turns.map((row) => ({
      id: row.id,
      by: row.found_by,
      span: spanOf(row),
      kind: row.kind,
      speaker: row.speaker,
      name: row.name,
      label: labelOf(row),
    })),
    entries: entries.map((row) => ({
      span: spanOf(row),
      at: row.at,
      label: labelOf(row),
      byline: JSON.parse(row.byline) as string[],
    })),
  };
}

const labelOf = (row: { readonly label_start: number | null; readonly label_end: number | null }): Span | null =>
  row.label_start === null || row.label_end === null ? null : [row.label_start, row.label_end];
