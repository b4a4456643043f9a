import * as z from 'zod';
import { REVIEW_STATES } from '../../review/reviewed-record.ts';
import { statementSchema } from '../../schema/statement.ts';
import { actorReferenceSchema, countedSchema, evidenceSchema, pageOf } from './common.ts';
import { summarySchema } from './document.ts';

export const hitSchema = z
  .object({
    document: summarySchema,
    statement: statementSchema,
    source: z.array(evidenceSchema),
    cue: z.array(evidenceSchema),
    content: z.array(evidenceSchema),
    speakers: z.array(actorReferenceSchema),
    at: z
      .string()
      .nullable()
      .describe('When it was said, as coarse as the text tells it, else the day it was published.'),
    review: z.object({ state: z.enum(REVIEW_STATES), by: z.string().nullable(), at: z.string().nullable() }),
    around: evidenceSchema.nullable().describe('Its sentences with others around them, where they were asked for.'),
    repeats: z
      .array(z.object({ document: summarySchema, statement: z.string() }))
      .describe('Other documents that say it in the same words, where repeats are folded.'),
  })
  .meta({ id: 'StatementHit' });

export const statementPageSchema = pageOf(hitSchema, 'StatementPage');

export const statementFacetsSchema = z
  .object({
    total: z.int().nonnegative(),
    speakers: z.array(z.object({ name: z.string(), isNamed: z.boolean(), count: z.int().nonnegative() })),
    words: z.array(countedSchema).describe('quoted, partly, reworded, figure, denied, doubtful.'),
  })
  .meta({ id: 'StatementFacets' });
