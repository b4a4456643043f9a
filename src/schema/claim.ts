import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, piecesSchema } from './span.ts';

export const claimSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    spans: piecesSchema,
    statement: z.string().nullable().describe("Whose content it is, by id; null in the document's own voice."),
    checkworthiness: z
      .number()
      .min(0)
      .max(1)
      .describe('How much it is worth checking, by the head `claim` of the model: an order, not a probability.'),
    quantities: z.array(z.string()).describe('Ids of the figures in it.'),
    timexes: z.array(z.string()).describe('Ids of the times in it.'),
    actors: z.array(z.string()).describe('Ids of the actors in it.'),
  })
  .meta({
    id: 'Claim',
    description:
      "A proposition that could be checked: one for every content, and one for every sentence in the document's own voice.",
  });

export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
