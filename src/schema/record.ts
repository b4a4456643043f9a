import * as z from 'zod';
import { actorSchema } from './actor.ts';
import { blockSchema } from './block.ts';
import { claimSchema } from './claim.ts';
import { recordDocumentSchema } from './document.ts';
import { entrySchema } from './entry.ts';
import { pollSchema, quantitySchema } from './quantity.ts';
import { quotationSchema } from './quotation.ts';
import { sentenceSchema } from './sentence.ts';
import type { DeepReadonly } from './span.ts';
import { statementSchema } from './statement.ts';
import { timexSchema } from './timex.ts';
import { turnSchema } from './turn.ts';

/**
 * Version of the record's form, `MAJOR.MINOR`: the first is raised when a program that reads the old form would break, the
 * second when fields are added. docs/reference/schema-versions.md tells what came when.
 */
export const SCHEMA_VERSION = '1.2';

export const runtimeSchema = z.object({ name: z.string(), version: z.string(), platform: z.string() }).meta({
  id: 'Runtime',
  description:
    'What the models ran in. Where a score is in doubt, one text may be read otherwise on another processor or in a browser.',
});

/** What one document becomes: the contract between the engine, the store, the exports and every other program. */
export const recordSchema = z
  .object({
    schemaVersion: z
      .string()
      .regex(/^[0-9]+\.[0-9]+$/)
      .describe('Version of this form. See schema-versions.md.'),
    id: z.string().describe("The document's id: as given to `extract`, or the store's."),
    engine: z.object({
      version: z.string().describe('Version of the engine.'),
      models: z.record(z.string(), z.string()).describe('Checksum of each model, by its name.'),
      runtime: runtimeSchema
        .nullable()
        .describe('What the models ran in; null where whoever handed in the session did not say.'),
    }),
    document: recordDocumentSchema,
    sentences: z.array(sentenceSchema),
    blocks: z.array(blockSchema),
    quotations: z.array(quotationSchema),
    turns: z.array(turnSchema),
    entries: z.array(entrySchema),
    actors: z.array(actorSchema),
    statements: z.array(statementSchema),
    timexes: z.array(timexSchema),
    quantities: z.array(quantitySchema),
    polls: z.array(pollSchema),
    claims: z.array(claimSchema),
  })
  .meta({ title: 'Onrecord record', description: 'What one document becomes. See docs/reference/record.md.' });

export type Runtime = DeepReadonly<z.infer<typeof runtimeSchema>>;

/** Named so because TypeScript has a `Record` of its own. */
export type OnRecord = DeepReadonly<z.infer<typeof recordSchema>>;

/**
 * The published JSON Schema (draft 2020-12), made from the same source as the types. It lets fields pass that it does not know, as
 * a later minor version may have.
 */
export function createRecordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'input' });
}
