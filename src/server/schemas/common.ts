import * as z from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import { daySchema, spanSchema } from '../../schema/span.ts';

/** A number in an address: digits and nothing else. */
const digits = (most: number) =>
  z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number)
    .pipe(z.int().max(most));

export const countParameter = (most: number) =>
  digits(most)
    .pipe(z.int().min(1))
    .meta({ override: { type: 'integer', minimum: 1, maximum: most } });

export const keyParameter = digits(999_999_999).meta({
  override: { type: 'integer', minimum: 0, maximum: 999_999_999 },
});

export const flagParameter = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Words that somebody typed: some of it, and not a book. */
export const wordsParameter = z.string().trim().min(1).max(1000);

export const dayParameter = daySchema;

/** One value, or several: `actor=a&actor=b`. */
export const listParameter = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).max(100));

export const cursorParameter = z
  .string()
  .regex(/^[\w-]{1,400}$/)
  .describe('Where the page before ended: its `next`.');

/** What every list takes. */
export const pageParameters = (most = 200, usual = 50) => ({
  cursor: cursorParameter.optional(),
  limit: countParameter(most).optional().describe(`How many; ${usual} unless told.`),
});

/** A page of a list. `total` is null where counting would take longer than the page. */
export const pageOf = <T extends z.ZodType>(item: T, id: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().nullable().describe('The cursor of the next page; null on the last one.'),
      total: z.int().nonnegative().nullable().describe('How many there are on all pages; null where nobody counted.'),
    })
    .meta({ id });

export const evidenceSchema = z
  .object({ span: spanSchema, exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({ id: 'Evidence', description: 'Exact words at their place, with a little before and behind.' });

export const actorReferenceSchema = z
  .object({
    id: z.string().describe('The public id, over all documents.'),
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
  })
  .meta({ id: 'ActorReference' });

export const countedSchema = z
  .object({ value: z.string(), count: z.int().nonnegative() })
  .meta({ id: 'Counted', description: 'A value that a filter can take, and how many it would leave.' });
