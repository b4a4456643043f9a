import * as z from 'zod';
import { journalEntrySchema } from './document.ts';

export const lostSchema = z
  .object({
    entry: journalEntrySchema,
    target: z.int().nonnegative().nullable(),
    document: z.string().nullable(),
    how: z.enum(['same', 'moved', 'changed', 'ambiguous', 'lost']),
    because: z.string(),
  })
  .meta({ id: 'LostEntry', description: 'An entry that has no place now.' });
