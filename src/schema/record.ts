import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { blockSchema } from './block.ts';
import { claimSchema } from './claim.ts';
import { recordDocumentSchema } from './document.ts';
import { pollSchema, quantitySchema } from './quantity.ts';
import { quotationSchema } from './quotation.ts';
import { sentenceSchema } from './sentence.ts';
import type { DeepReadonly } from './span.ts';
import { statementSchema } from './statement.ts';
import { timexSchema } from './timex.ts';

/**
 * Version of the record's form, `MAJOR.MINOR`: the first is raised when a program that reads the old form would break, the
 * second when fields are added. docs/reference/schema-versions.md tells what came when.
 */
export const SCHEMA_VERSION = '1.0';

/** What a model ran in. Records of one text may differ between processors and runtimes where a score is in doubt. */
export const runtimeSchema = z
  .object({ name: z.string(), version: z.string(), platform: z.string() })
  .meta({ id: 'Runtime' });

/** What one document becomes: the contract between the engine, the store, the exports and every other program. */
export const recordSchema = z
  .object({
    schemaVersion: z.string().regex(/^[0-9]+\.[0-9]+$/),
    id: z.string(),
    engine: z.object({
      version: z.string(),
      /** Checksum of each model, by its name. */
      models: z.record(z.string(), z.string()),
      runtime: runtimeSchema.nullable(),
    }),
    document: recordDocumentSchema,
    sentences: z.array(sentenceSchema),
    blocks: z.array(blockSchema),
    quotations: z.array(quotationSchema),
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

/** The published JSON Schema (draft 2020-12), made from the same source as the types. */
export function createRecordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
}
