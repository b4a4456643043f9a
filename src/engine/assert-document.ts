import * as z from 'zod';
import { assertArgument } from '../assert-argument.ts';
import { givenEntrySchema } from '../schema/entry.ts';
import { daySchema } from '../schema/span.ts';
import { givenTurnSchema } from '../schema/turn.ts';

const told = z.string().nullable();

const readableSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: told,
  publishedAt: daySchema.nullable(),
  url: told,
  publisher: told,
  byline: z.array(z.string()),
  language: told,
  turns: z.array(givenTurnSchema).optional(),
  entries: z.array(givenEntrySchema).optional(),
});

/** Whatever a program hands in: a document with all its fields, null where one is not known. Throws `bad-document`. */
export const assertDocument = (document: unknown): void =>
  assertArgument(readableSchema, document, 'The reader', 'bad-document');
