import * as z from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

/** An entry of a live page: what was written at one moment of the day, by somebody of its own. */
export const givenEntrySchema = z.object({
  span: spanSchema.describe('The whole entry, with its time and heading.'),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/)
    .nullable()
    .describe(
      "When it was written: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the page's own offset; null where only the time of day is known.",
    ),
  label: spanSchema
    .nullable()
    .describe('The line of the text with its time and byline, which is no part of what it says.'),
  byline: z.array(z.string()).describe('Who wrote it, where the entry has a byline of its own.'),
});

export const entrySchema = z.object({ key: itemKeySchema, ...givenEntrySchema.shape }).meta({
  id: 'Entry',
  description: 'An entry of a live page, as given: what was written at one moment of the day, by somebody of its own.',
});

export type GivenEntry = DeepReadonly<z.infer<typeof givenEntrySchema>>;
export type Entry = DeepReadonly<z.infer<typeof entrySchema>>;
