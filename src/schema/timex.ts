import { z } from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { confidenceSchema, type DeepReadonly, daySchema, spanSchema } from './span.ts';

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const TIMEX_BASES = ['explicit', 'resolved', 'inferred'] as const;

/** A time expression with its TIMEX3 value. */
export const timexSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    span: spanSchema,
    type: z.enum(TIMEX_TYPES),
    /** TIMEX3 value: "2022-10-26", "1998-W06", "P3Y", "PRESENT_REF", "XXXX-09-30" where the year is not known. */
    value: z.string(),
    /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, … */
    mod: z.string().nullable(),
    /** First and last calendar day that the value covers; null where it does not lie in the calendar. */
    from: daySchema.nullable(),
    to: daySchema.nullable(),
    /** TIMEX3 values of other readings, when undecided. */
    alternatives: z.array(z.string()),
    /** explicit: the words alone give the value; resolved: from the publication date; inferred: from other times in the text. */
    basis: z.enum(TIMEX_BASES),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Timex' });

export type TimexType = (typeof TIMEX_TYPES)[number];
export type Timex = DeepReadonly<z.infer<typeof timexSchema>>;
