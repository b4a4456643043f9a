import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema, unmeasuredSchema } from './span.ts';

export const QUANTITY_KINDS = ['money', 'percent', 'fraction', 'count', 'ratio', 'score', 'measure'] as const;
export const QUANTITY_MODIFIERS = ['exact', 'about', 'over', 'under', 'at-least', 'at-most'] as const;

export const quantitySchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    span: spanSchema,
    value: z.number().nullable().describe('Null where it is a range.'),
    range: z.tuple([z.number(), z.number()]).nullable().describe('First and second figure as the text orders them.'),
    kind: z.enum(QUANTITY_KINDS).describe('A score is points against points: "5-4".'),
    unit: z.string().nullable().describe('ISO 4217, "percent", a UCUM unit, or the counted noun.'),
    modifier: z.enum(QUANTITY_MODIFIERS),
    change: z.enum(['up', 'down']).nullable().describe('Whether it rose or fell by so much, or to it.'),
    measure: z.object({ span: spanSchema, text: z.string() }).nullable().describe('What is measured.'),
    holder: z
      .object({ span: spanSchema, text: z.string() })
      .nullable()
      .describe(
        'Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph".',
      ),
    conversionOf: z
      .string()
      .nullable()
      .describe('The quantity, by id, that this one gives in another unit: "$5.2m" in "£4m ($5.2m)".'),
    statement: z.string().nullable().describe('The innermost statement whose content holds it, by id.'),
    timex: z.string().nullable().describe('The time it holds for, by id.'),
    confidence: unmeasuredSchema,
  })
  .meta({ id: 'Quantity', description: 'A figure with its meaning, in the order of the text.' });

export const pollSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    shares: z.array(z.string()).min(1).describe('Ids of quantities.'),
    respondents: z.string().nullable().describe('How many were asked, by quantity id.'),
    askedBy: z.string().nullable().describe('Who asked, by actor id.'),
    timex: z.string().nullable().describe('When, by id.'),
    sum: z.number().describe('What the shares add up to, in percent.'),
  })
  .meta({ id: 'Poll', description: 'Shares of one survey.' });

export type QuantityKind = (typeof QUANTITY_KINDS)[number];
export type QuantityModifier = (typeof QUANTITY_MODIFIERS)[number];
export type Quantity = DeepReadonly<z.infer<typeof quantitySchema>>;
export type Poll = DeepReadonly<z.infer<typeof pollSchema>>;
