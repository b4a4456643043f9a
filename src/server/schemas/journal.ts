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

export const undoneSchema = journalEntrySchema
  .extend({
    about: z
      .object({
        document: z
          .object({
            id: z.string().describe('Its newest version.'),
            layer: z.string().nullable(),
            item: z.string().nullable().describe('In the record as it is read now.'),
            etagBefore: z.string().describe('What the document was before.'),
            etag: z.string(),
          })
          .nullable(),
        actor: z.string().nullable().describe('The public id.'),
        conflict: z.string().nullable(),
      })
      .describe('Where what was taken back can be seen.'),
  })
  .meta({ id: 'UndoneEntry', description: 'The entry that takes another back, and what that one was about.' });
