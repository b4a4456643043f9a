import type { RecordTable } from '../../rows/row-tables.ts';
import { toRows } from '../../rows/to-rows.ts';
import type { OnRecord } from '../../schema/record.ts';
import { createRowKey } from '../tables.ts';
import type { RowsByTable } from './insert-rows.ts';

/** The layers of a record as rows of a reading, each with the store's keys. */
export function createLayerRows(readingKey: number, record: OnRecord): RowsByTable {
  const tables = Object.entries(toRows(record)) as [RecordTable, readonly Row[]][];
  return Object.fromEntries(tables.map(([table, rows]) => [table, rows.map(addKeys(readingKey, table))]));
}

type Row = { readonly seq: number };

/** Statements and claims are found one by one over all readings, so that each has a key of its own. */
export const addKeys =
  (readingKey: number, table: RecordTable) =>
  (row: Row): Row & { readonly reading_key: number; readonly key?: number } =>
    table === 'statements' || table === 'claims'
      ? { ...row, key: createRowKey(readingKey, row.seq), reading_key: readingKey }
      : { ...row, reading_key: readingKey };
