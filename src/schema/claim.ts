import { z } from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, piecesSchema } from './span.ts';

/** A proposition that could be checked: one for every content, and one for every sentence in the document's own voice. */
export const claimSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    spans: piecesSchema,
    /** The statement whose content it is, by id; null in the document's own voice. */
    statement: z.string().nullable(),
    /** From 0 to 1, how much it is worth checking: an order, not a probability. */
    checkworthiness: z.number().min(0).max(1),
    quantities: z.array(z.string()),
    timexes: z.array(z.string()),
    actors: z.array(z.string()),
  })
  .meta({ id: 'Claim' });

export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
