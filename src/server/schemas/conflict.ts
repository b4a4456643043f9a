import * as z from 'zod';
import { REVIEWED_LAYERS } from '../../review/layers.ts';
import { piecesSchema, spanSchema } from '../../schema/span.ts';
import { countedSchema } from './common.ts';
import { summarySchema } from './document.ts';

export const CONFLICT_KINDS = ['figure', 'date', 'quotation', 'denial', 'role'] as const;
export const CONFLICT_STATES = ['to-review', 'stands', 'dismissed'] as const;

export const conflictSideSchema = z
  .object({
    document: z.string(),
    layer: z.enum(REVIEWED_LAYERS),
    key: z.string(),
    id: z.string().describe('In the record of its document.'),
    spans: piecesSchema,
    words: z.string(),
    differing: z.array(spanSchema).describe('Places of the text that differ from the other side.'),
    actor: z.string().nullable(),
    day: z.string().nullable(),
  })
  .meta({ id: 'ConflictSide' });

export const conflictSchema = z
  .object({
    id: z.string(),
    kind: z.enum(CONFLICT_KINDS),
    sides: z.tuple([conflictSideSchema, conflictSideSchema]),
    reasons: z
      .array(z.object({ id: z.string(), answer: z.enum(['possible', 'no']) }))
      .describe('Why both may be right.'),
    wording: z.string().nullable(),
    changes: z
      .array(
        z.object({
          how: z.enum(['replaced', 'added', 'gone', 'moved']),
          what: z.enum(['negation', 'number', 'hedge', 'filler', 'words']),
          quotation: spanSchema.describe('In the text of one side.'),
          source: spanSchema.describe('In the text of the other.'),
          isMarked: z.boolean().describe('What is gone is marked as left out.'),
        }),
      )
      .describe('Of a quotation: how its wordings differ.'),
    likeness: z.number(),
    more: z.int().nonnegative(),
    state: z.enum(CONFLICT_STATES),
    by: z.string().nullable(),
    at: z.string().nullable(),
    reason: z.string().nullable(),
    entry: z.int().nullable().describe('The entry of the journal that says so.'),
  })
  .meta({ id: 'FoundConflict' });

export const repeatSchema = z
  .object({
    words: z.string(),
    actor: z.string().nullable(),
    first: conflictSideSchema.describe('Of the document that was published first.'),
    repeatedBy: z.array(conflictSideSchema),
  })
  .meta({ id: 'Repeat', description: 'The same words in several documents, in the order of their days.' });

export const conflictPageSchema = z
  .object({
    items: z.array(conflictSchema),
    next: z.string().nullable(),
    total: z.int().nonnegative(),
    compared: z.int().nonnegative().describe('How many documents were compared.'),
    kinds: z.array(countedSchema),
    states: z.array(countedSchema),
    documents: z.record(z.string(), summarySchema).describe('Those of the sides on this page, by id.'),
  })
  .meta({ id: 'ConflictPage' });

export const conflictDetailSchema = conflictSchema
  .extend({
    etag: z.string().describe('As in the header `ETag`: what `If-Match` takes.'),
    texts: z
      .tuple([
        z.object({ document: summarySchema, text: z.string(), from: z.int().nonnegative() }),
        z.object({ document: summarySchema, text: z.string(), from: z.int().nonnegative() }),
      ])
      .describe('For each side a stretch of its document’s text around the passage, and where in the text it begins.'),
    others: z.array(conflictSchema).describe('What else clashes with either side.'),
  })
  .meta({ id: 'ConflictDetail' });
