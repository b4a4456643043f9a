import * as z from 'zod';

/** Columns that several tables share. */

export const seqColumn = z.int().nonnegative().describe('Its place in the record, from 0.');

export const spanColumns = {
  span_start: z.int().nonnegative().describe('First UTF-16 code unit of it in the text.'),
  span_end: z.int().nonnegative().describe('The one behind its last.'),
};

export const labelColumns = {
  label_start: z.int().nonnegative().nullable().describe('Where the text names whose it is.'),
  label_end: z.int().nonnegative().nullable(),
};

export const itemColumns = {
  id: z.string().describe('The record’s own id, of this reading.'),
  seq: seqColumn,
  found_by: z
    .string()
    .nullable()
    .describe('What found it (`by` of the record); null in readings of before it was written down.'),
};

export const itemKeyColumn = z
  .string()
  .nullable()
  .describe('The item’s key, the same in every reading; null in readings of before items had keys.');

export const confidenceColumn = z.number().nullable().describe('From 0 to 1; null where it is not measured.');

/** A list as JSON: a table of its own would only be joined again. */
export const jsonColumn = z.string();
