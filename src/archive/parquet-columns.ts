import type { SchemaElement } from 'hyparquet';
import * as z from 'zod';
import { KEY_COLUMNS, ROW_TABLES, type RowTable } from '../rows/row-tables.ts';

/** How a column is kept: as UTF-8, as a whole number of 32 bits, or as a number of 64. */
export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE';

export interface ParquetColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** What it holds, where its name does not say all. */
  readonly description: string;
}

/** The columns of a table in an archive, made from the schema that the types of its rows come from. */
export function listColumns(table: RowTable): readonly ParquetColumn[] {
  const shape = { ...KEY_COLUMNS.shape, ...ROW_TABLES[table].shape };
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    isNullable: schema.safeParse(null).success,
    description: schema.description ?? '',
  }));
}

const typeOf = (schema: z.ZodType): ColumnType => {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner instanceof z.ZodNumber) return inner.isInt ? 'INT32' : 'DOUBLE';
  return inner instanceof z.ZodLiteral ? 'INT32' : 'STRING';
};

/** The same as Parquet writes it in front of a file. */
export function createParquetSchema(columns: readonly ParquetColumn[]): SchemaElement[] {
  return [
    { name: 'onrecord', num_children: columns.length },
    ...columns.map(
      ({ name, type, isNullable }): SchemaElement => ({
        name,
        ...(type === 'STRING' ? { type: 'BYTE_ARRAY', converted_type: 'UTF8' } : { type }),
        repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED',
      }),
    ),
  ];
}
