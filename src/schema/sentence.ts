import { z } from 'zod';
import { itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

export const sentenceSchema = z.object({ key: itemKeySchema, span: spanSchema }).meta({ id: 'Sentence' });

export type Sentence = DeepReadonly<z.infer<typeof sentenceSchema>>;
