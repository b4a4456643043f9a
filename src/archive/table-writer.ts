import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { ArchiveRow } from '../rows/archive-rows.ts';
import type { RowTable } from '../rows/row-tables.ts';
import { createParquetSchema, listColumns } from './parquet-columns.ts';

/** A row group is written once it holds so many rows, or so many UTF-16 code units: what is held back stays small. */
const GROUP_ROWS = 50_000;
const GROUP_LENGTH = 8 * 1024 * 1024;

/** Writes the rows of one table into one Parquet file, a group at a time. */
export interface TableWriter {
  add(rows: readonly ArchiveRow[]): void;
  finish(): void;
}

export function createTableWriter(path: string, table: RowTable): TableWriter {
  const columns = listColumns(table);
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: createParquetSchema(columns),
    createdBy: 'onrecord',
  });
  let cells = columns.map((): unknown[] => []);
  let length = 0;
  const flush = (): void => {
    if (cells[0]!.length === 0) return;
    void writer.write({
      columnData: columns.map(({ name }, index) => ({ name, data: cells[index]! })),
      rowGroupSize: GROUP_ROWS,
    });
    cells = columns.map(() => []);
    length = 0;
  };
  return {
    add(rows) {
      for (const row of rows) {
        for (const [index, { name }] of columns.entries()) {
          const cell = (row as Readonly<Record<string, unknown>>)[name];
          cells[index]!.push(cell);
          if (typeof cell === 'string') length += cell.length;
        }
        if (cells[0]!.length >= GROUP_ROWS || length >= GROUP_LENGTH) flush();
      }
    },
    finish() {
      flush();
      void writer.finish();
    },
  };
}
