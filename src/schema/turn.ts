import { z } from 'zod';
import { type DeepReadonly, spanSchema } from './span.ts';

/**
 * How the form of a text gives a stretch of it to somebody: a turn of a transcript or a debate, a question, its answer, a
 * block quote, a post that was embedded.
 */
export const TURN_KINDS = ['speech', 'question', 'answer', 'quote', 'post'] as const;

/** A turn as whoever made the text tells it: a caption's voice, a block quote, a label. */
export const givenTurnSchema = z.object({
  span: spanSchema.describe('What is said, without the label.'),
  kind: z.enum(TURN_KINDS),
  speaker: z
    .string()
    .min(1)
    .nullable()
    .describe('Whose it is, as the label or the data names it ("Mr. SMITH"); null where the form tells nobody.'),
  label: spanSchema.nullable().describe('Where the text names the speaker; null where it does not.'),
});

export type GivenTurn = DeepReadonly<z.infer<typeof givenTurnSchema>>;
