import * as z from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item'] as const;

export const blockSchema = z
  .object({
    key: itemKeySchema,
    span: spanSchema,
    kind: z.enum(BLOCK_KINDS),
    sentences: z
      .tuple([z.int().nonnegative(), z.int().nonnegative()])
      .describe('The first of its sentences and the one behind its last, by their places in `sentences`.'),
  })
  .meta({
    id: 'Block',
    description: 'A stretch between line ends that belongs together. Each sentence stands in one.',
  });

export type Block = DeepReadonly<z.infer<typeof blockSchema>>;
