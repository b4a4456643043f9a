import * as z from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const sentenceSchema = z.object({ key: itemKeySchema, span: spanSchema }).meta({
  id: 'Sentence',
  description: 'A sentence, or a heading or item that stands for one, in the order of the text.',
});

export type Sentence = DeepReadonly<z.infer<typeof sentenceSchema>>;
