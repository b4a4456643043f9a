import { z } from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { confidenceSchema, type DeepReadonly, spanSchema } from './span.ts';

export const QUANTITY_KINDS = ['money', 'percent', 'fraction', 'count', 'ratio', 'score', 'measure'] as const;
export const QUANTITY_MODIFIERS = ['exact', 'about', 'over', 'under', 'at-least', 'at-most'] as const;

/** A figure with its meaning. */
export const quantitySchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    span: spanSchema,
    /** Null where it is a range. */
    value: z.number().nullable(),
    /** First and second figure as the text orders them. */
    range: z.tuple([z.number(), z.number()]).nullable(),
    kind: z.enum(QUANTITY_KINDS),
    /** ISO 4217, "percent", a UCUM unit, or the counted noun; null for none. */
    unit: z.string().nullable(),
    modifier: z.enum(QUANTITY_MODIFIERS),
    change: z.enum(['up', 'down']).nullable(),
    /** What is measured. */
    measure: z.object({ span: spanSchema, text: z.string() }).nullable(),
    /** Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph". */
    holder: z.object({ span: spanSchema, text: z.string() }).nullable(),
    /** The quantity, by id, that this one gives in another unit: "$5.2m" in "£4m ($5.2m)". */
    conversionOf: z.string().nullable(),
    /** The statement it stands in, by id. */
    statement: z.string().nullable(),
    /** The time it holds for, by id. */
    timex: z.string().nullable(),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Quantity' });

/** Shares of one survey, by quantity id. */
export const pollSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    shares: z.array(z.string()).min(1),
    /** How many were asked, by quantity id. */
    respondents: z.string().nullable(),
    /** Who asked, by actor id. */
    askedBy: z.string().nullable(),
    timex: z.string().nullable(),
    /** What the shares add up to, in percent. */
    sum: z.number(),
  })
  .meta({ id: 'Poll' });

export type QuantityKind = (typeof QUANTITY_KINDS)[number];
export type QuantityModifier = (typeof QUANTITY_MODIFIERS)[number];
export type Quantity = DeepReadonly<z.infer<typeof quantitySchema>>;
export type Poll = DeepReadonly<z.infer<typeof pollSchema>>;
