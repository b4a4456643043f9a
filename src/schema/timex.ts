import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, daySchema, spanSchema, unmeasuredSchema } from './span.ts';

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const TIMEX_BASES = ['explicit', 'resolved', 'inferred'] as const;

export const timexSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    span: spanSchema,
    type: z.enum(TIMEX_TYPES),
    value: z
      .string()
      .describe(
        'TIMEX3 value: "2031-05-02", "2031-W18", "P3Y", "PRESENT_REF"; "XXXX-05-02" where the year is not known.',
      ),
    mod: z.string().nullable().describe('TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, …'),
    from: daySchema.nullable().describe('First day that the value covers; null where it does not lie in the calendar.'),
    to: daySchema.nullable().describe('Last day that it covers.'),
    alternatives: z.array(z.string()).describe('TIMEX3 values of other readings, when undecided.'),
    basis: z
      .enum(TIMEX_BASES)
      .describe(
        'Explicit: the words alone give the value; resolved: from the publication date; inferred: from other times in the text.',
      ),
    confidence: unmeasuredSchema,
  })
  .meta({
    id: 'Timex',
    description: "A time expression with its value after TimeML's TIMEX3, in the order of the text.",
  });

export type TimexType = (typeof TIMEX_TYPES)[number];
export type Timex = DeepReadonly<z.infer<typeof timexSchema>>;
