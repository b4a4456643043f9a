import { z } from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const QUOTATION_MARKS = ['double', 'single', 'guillemet'] as const;

/** A pair of quotation marks and what stands between them, or one mark without its partner. Only the outermost. */
export const quotationSchema = z
  .object({
    key: itemKeySchema,
    /** With the marks. */
    span: spanSchema,
    /** Without the marks. */
    inner: spanSchema,
    mark: z.enum(QUOTATION_MARKS),
    /** False where the closing mark is missing. */
    isClosed: z.boolean(),
    /** Goes on from the quotation before, which a new paragraph broke off. */
    continuesPrevious: z.boolean(),
  })
  .meta({ id: 'Quotation' });

export type Quotation = DeepReadonly<z.infer<typeof quotationSchema>>;
