import * as z from 'zod';
import { DOCUMENT_TABLES } from './document-tables.ts';
import { FIGURE_TABLES } from './figure-tables.ts';
import { TEXT_TABLES } from './layer-tables.ts';
import { STATEMENT_TABLES } from './statement-tables.ts';

/** What a record is made of, table by table: with the columns of the store's tables, but for the keys that each keeper gives. */
export const RECORD_TABLES = {
  reading_models: DOCUMENT_TABLES.reading_models,
  ...TEXT_TABLES,
  ...STATEMENT_TABLES,
  ...FIGURE_TABLES,
};

/** All tables of an archive. */
export const ROW_TABLES = {
  texts: DOCUMENT_TABLES.texts,
  appearances: DOCUMENT_TABLES.appearances,
  readings: DOCUMENT_TABLES.readings,
  ...RECORD_TABLES,
  errors: z
    .object({
      id: z.string().nullable().describe('As given, where it could be read.'),
      origin: z.string().describe('Where it stood: "-:12" for line 12 of standard input.'),
      code: z.string().describe('See errors.md.'),
      message: z.string(),
    })
    .describe('Documents that could not be read, in the place of their rows.'),
};

export type RecordTable = keyof typeof RECORD_TABLES;
export type RowTable = keyof typeof ROW_TABLES;
export const ROW_TABLE_NAMES = Object.keys(ROW_TABLES) as readonly RowTable[];

export type RowOf<T extends RowTable> = Readonly<z.infer<(typeof ROW_TABLES)[T]>>;

/** A record as rows, table by table. */
export type RecordRows = { readonly [T in RecordTable]: readonly RowOf<T>[] };

/** The tables as a published JSON Schema: one definition a table, with the key columns, in the order of the columns. */
export function createRowsJsonSchema(): unknown {
  const tables = z.object(
    Object.fromEntries(
      Object.entries(ROW_TABLES).map(([table, schema]) => [
        table,
        z.object({ ...KEY_COLUMNS.shape, ...schema.shape }).describe(schema.description ?? ''),
      ]),
    ),
  );
  return z.toJSONSchema(tables.describe('A row of each table of an archive. See docs/reference/rows.md.'), {
    target: 'draft-2020-12',
    io: 'input',
  });
}

/** What stands in front of the columns of every row of an archive. */
export const KEY_COLUMNS = z.object({
  schema_version: z.string().describe('Version of the record’s form; see schema-versions.md.'),
  reading_key: z
    .string()
    .nullable()
    .describe(
      'The reading that the row is of: 32 hex digits over the text, all else that the engine saw, and the engine. Null in `errors`.',
    ),
});
