import { z } from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item'] as const;

/** A stretch between line ends that belongs together. */
export const blockSchema = z
  .object({
    key: itemKeySchema,
    span: spanSchema,
    kind: z.enum(BLOCK_KINDS),
    /** Half-open range of indices into `sentences`. */
    sentences: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  })
  .meta({ id: 'Block' });

export type Block = DeepReadonly<z.infer<typeof blockSchema>>;
