import * as z from 'zod';
import { briefSchema } from '../../ask/brief/brief.ts';

const newsSchema = z
  .object({ lines: z.array(z.string()), gone: z.int().nonnegative(), moved: z.array(z.string()) })
  .meta({ id: 'News', description: 'What is new since it was answered last: ids of lines, and who moved.' });

const savedShape = {
  key: z.int().nonnegative(),
  question: z.string(),
  savedAt: z.string(),
  savedBy: z.string(),
  answeredAt: z.string().nullable(),
};

export const savedSchema = z
  .object({
    ...savedShape,
    asked: z
      .object({
        that: z.string().nullable().describe('What is weighed in the place of what is made of the question.'),
        since: z.string().nullable(),
        until: z.string().nullable(),
        publisher: z.string().nullable(),
        actors: z.array(z.string()),
      })
      .describe('How it is asked each time.'),
    proposition: z.string().nullable(),
    counts: z
      .object({
        for: z.int(),
        against: z.int(),
        conditional: z.int(),
        listed: z.int(),
        moved: z.int(),
        documents: z.int(),
      })
      .nullable()
      .describe('Of the answer that was given last; null where there is none.'),
    isFresh: z.boolean().describe('Whether the store holds what it held then.'),
  })
  .meta({ id: 'SavedQuestion' });

export const answeredSchema = z
  .object({ ...savedShape, brief: briefSchema, news: newsSchema })
  .meta({ id: 'AnsweredQuestion' });
