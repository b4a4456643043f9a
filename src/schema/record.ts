import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { claimSchema } from './claim.ts';
import { recordDocumentSchema } from './document.ts';
import { pollSchema, quantitySchema } from './quantity.ts';
import { type DeepReadonly, spanSchema } from './span.ts';
import { statementSchema } from './statement.ts';
import { timexSchema } from './timex.ts';

/** What one document becomes: the contract between the engine, the store, the exports and every other program. */
export const recordSchema = z
  .object({
    id: z.string(),
    engine: z.object({
      version: z.string(),
      /** Checksum of each model, by its name. */
      models: z.record(z.string(), z.string()),
    }),
    document: recordDocumentSchema,
    sentences: z.array(z.object({ span: spanSchema })),
    actors: z.array(actorSchema),
    statements: z.array(statementSchema),
    timexes: z.array(timexSchema),
    quantities: z.array(quantitySchema),
    polls: z.array(pollSchema),
    claims: z.array(claimSchema),
  })
  .meta({ title: 'Onrecord record', description: 'What one document becomes. See docs/reference/record.md.' });

/** Named so because TypeScript has a `Record` of its own. */
export type OnRecord = DeepReadonly<z.infer<typeof recordSchema>>;

/** The published JSON Schema (draft 2020-12), made from the same source as the types. */
export function createRecordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
}
