import * as z from 'zod';
import {
  CONTENT_POLARITIES,
  POLARITIES,
  SAID_ON_BASES,
  SOURCE_KINDS,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '../schema/statement.ts';
import { confidenceColumn, itemColumns, itemKeyColumn, seqColumn, spanColumns } from './row-columns.ts';

const statementColumn = z.string().describe('Of `statements`, in the same reading.');
const claimColumns = { claim_id: z.string().describe('Of `claims`, in the same reading.'), seq: seqColumn };

/** Who said what, and what could be checked. */
export const STATEMENT_TABLES = {
  statements: z
    .object({
      id: itemColumns.id,
      seq: seqColumn,
      mode: z.enum(STATEMENT_MODES),
      act: z.enum(STATEMENT_ACTS),
      speaker_by: z.string().nullable().describe('The rule that tells the speakers.'),
      speaker_reason: z.string().nullable(),
      speaker_confidence: confidenceColumn,
      source_kind: z.enum(SOURCE_KINDS),
      source_name: z.string().nullable().describe('What to call a source that has no speaker.'),
      via: z.string().nullable().describe('The statement that reports this one, by id.'),
      polarity: z.enum(POLARITIES),
      content_polarity: z.enum(CONTENT_POLARITIES),
      said_at: z.string().nullable().describe('The timex that says when, by id.'),
      said_on: z.string().nullable().describe('A day or what is coarser, as in TIMEX3.'),
      said_on_basis: z.enum(SAID_ON_BASES).nullable(),
      minor_by: z.string().nullable().describe('Not null: the statement is folded away, by this rule.'),
      minor_reason: z.string().nullable(),
      day: z.string().nullable().describe('The day it was said, else the day the document was published.'),
      last_day: z.string().nullable().describe('The same, or the last day of a month or a year.'),
      confidence: confidenceColumn,
      found_by: itemColumns.found_by,
      item_key: itemKeyColumn,
    })
    .describe('Attribution relations: who said what.'),
  statement_pieces: z
    .object({
      ...spanColumns,
      statement_id: statementColumn,
      role: z.enum(['source', 'cue', 'content']),
      seq: seqColumn,
    })
    .describe('The words of their sources, cues and contents.'),
  statement_speakers: z
    .object({ statement_id: statementColumn, seq: seqColumn, actor_id: z.string() })
    .describe('Who speaks.'),
  claims: z
    .object({
      id: itemColumns.id,
      seq: seqColumn,
      statement_id: z.string().nullable().describe('Whose content it is; null in the document’s own voice.'),
      checkworthiness: z.number().describe('From 0 to 1: an order, not a probability.'),
      found_by: itemColumns.found_by,
      item_key: itemKeyColumn,
    })
    .describe('Propositions that could be checked.'),
  claim_pieces: z.object({ ...spanColumns, ...claimColumns }).describe('Their words.'),
  claim_quantities: z.object({ ...claimColumns, quantity_id: z.string() }).describe('The figures in them.'),
  claim_timexes: z.object({ ...claimColumns, timex_id: z.string() }).describe('The times in them.'),
  claim_actors: z.object({ ...claimColumns, actor_id: z.string() }).describe('The actors in them.'),
};
