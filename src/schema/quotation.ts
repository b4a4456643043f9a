import * as z from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const QUOTATION_MARKS = ['double', 'single', 'guillemet'] as const;

export const quotationSchema = z
  .object({
    key: itemKeySchema,
    span: spanSchema.describe('With the marks.'),
    inner: spanSchema.describe('Without the marks.'),
    mark: z.enum(QUOTATION_MARKS),
    isClosed: z.boolean().describe('False where the closing mark is missing.'),
    continuesPrevious: z
      .boolean()
      .describe('Whether it goes on from the quotation before, which a new paragraph broke off.'),
  })
  .meta({
    id: 'Quotation',
    description:
      'A pair of quotation marks with what stands between them, or one mark without its partner; only the outermost.',
  });

export type Quotation = DeepReadonly<z.infer<typeof quotationSchema>>;
