import * as z from 'zod';
import { daySchema } from '../../schema/span.ts';
import { intakeSchema } from './document.ts';
import { problemSchema } from './problem.ts';

export const READ_STATUSES = [
  'waiting',
  'reading',
  'added',
  'another-appearance',
  'new-version',
  'read-again',
  'unchanged',
  'failed',
] as const;

export const readItemSchema = z
  .object({
    name: z.string().describe('The file’s name, the address, or the title of a pasted text.'),
    status: z.enum(READ_STATUSES),
    documents: z
      .array(
        z.object({
          id: z.string(),
          status: z.enum(READ_STATUSES),
          title: z.string().nullable(),
          previous: z.string().nullable().describe('The version before, by id.'),
          statements: z.int().nonnegative().nullable().describe('Null where it was in the store already.'),
          folded: z.int().nonnegative().nullable(),
          speakers: z.array(z.string()),
          intake: intakeSchema,
          orphans: z.int().nonnegative().describe('Corrections that have no place in this version.'),
        }),
      )
      .describe('One file may hold several, as a feed does.'),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'ReadItem', description: 'What becomes of one input.' });

export const readSchema = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'stopped', 'failed']),
    by: z.string(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    fraction: z.number().min(0).max(1),
    items: z.array(readItemSchema),
    problem: problemSchema.nullable().describe('Where the reading as a whole failed.'),
  })
  .meta({ id: 'Read', description: 'A reading that was asked for.' });

export const readRequestSchema = z
  .strictObject({
    inputs: z
      .array(
        z.union([
          z.strictObject({
            text: z.string().min(1).max(10_000_000).describe('A pasted article.'),
            title: z.string().trim().min(1).max(1000).optional(),
            publisher: z.string().trim().min(1).max(300).optional(),
            replaces: z.string().max(64).optional().describe('The document, by id, that this is a new version of.'),
            publishedAt: daySchema.optional(),
          }),
          z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
          z.strictObject({
            name: z.string().min(1).max(300).describe('The file’s name, which tells its kind.'),
            base64: z.string().max(90_000_000).describe('The file’s bytes.'),
            replaces: z.string().max(64).optional(),
          }),
        ]),
      )
      .min(1)
      .max(200),
    publishedAt: daySchema.optional().describe('The day of what bears none itself.'),
  })
  .meta({ id: 'ReadRequest' });

export const rereadRequestSchema = z
  .strictObject({
    documents: z
      .union([z.literal('stale'), z.array(z.string().max(64)).min(1).max(10_000)])
      .describe('Ids, or all that another engine read.'),
  })
  .meta({ id: 'RereadRequest' });
