import * as z from 'zod';
import { jsonColumn, seqColumn } from './row-columns.ts';

const daysBasis = z.enum(['given', 'inferred', 'none']);
const dayColumn = z.string().nullable().describe('`YYYY-MM-DD`.');

/** What was given: the text, where it stood, and what an engine made of it. */
export const DOCUMENT_TABLES = {
  texts: z
    .object({
      id: z.string().describe('The first 20 hex digits of the hash, by which a store knows the text.'),
      text_hash: z.string().describe('Lower-case hex SHA-256 of the text as UTF-8.'),
      text: z.string().describe('Exactly as given; all spans count its UTF-16 code units.'),
      word_count: z.int().nonnegative(),
    })
    .describe('The text, one row a reading.'),
  appearances: z
    .object({
      given_id: z.string().describe('The id that the document was given with.'),
      title: z.string().nullable(),
      byline: jsonColumn.describe('JSON array of names.'),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      origin: z.string().describe('A path, a URL, or "-", with the part of it ("feed.xml#3").'),
      published_at: dayColumn,
      published_basis: z
        .string()
        .nullable()
        .describe('Where the day was found; null where there is none, or nobody said.'),
      language: z.string().nullable().describe('As given.'),
      structure: jsonColumn
        .nullable()
        .describe('Turns and entries that the text was given with, as JSON; null where there are none.'),
    })
    .describe('Where the text stood: with whom, under which headline, on which day. One row a reading.'),
  readings: z
    .object({
      reading_hash: z.string().describe('SHA-256 over all that the engine saw besides the text, and over the engine.'),
      given_id: z.string().describe('The record’s id.'),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published_at: dayColumn,
      published_basis: daysBasis.describe('Inferred: only bounds are known.'),
      published_not_before: dayColumn,
      language: z.string(),
      engine_version: z.string(),
      runtime: jsonColumn.nullable().describe('What the models ran in, as JSON; null where nobody said.'),
      statement_count: z.int().nonnegative(),
      claim_count: z.int().nonnegative(),
    })
    .describe('What an engine made of the text. One row a reading.'),
  reading_models: z
    .object({ seq: seqColumn, name: z.string(), checksum: z.string() })
    .describe('The models that read it.'),
};
