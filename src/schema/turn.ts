import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema } from './span.ts';

/**
 * How the form of a text gives a stretch of it to somebody: a turn of a transcript or a debate, a question, its answer, a
 * block quote, a post that was embedded.
 */
export const TURN_KINDS = ['speech', 'question', 'answer', 'quote', 'post'] as const;

/** A turn as the maker of the text tells it: a caption's voice, a block quote, a label. */
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

export const turnSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema.describe('"given" where the data told it, else the component that found it in the words.'),
    span: spanSchema.describe('What is said, without the label.'),
    kind: z.enum(TURN_KINDS),
    speaker: z.string().nullable().describe('The actor whose it is, by id; null where the text does not tell.'),
    name: z.string().nullable().describe('Whose it is as the label or the data names it ("Mr. SMITH").'),
    label: spanSchema.nullable().describe('Where the text names the speaker, beside what is said.'),
  })
  .meta({
    id: 'Turn',
    description:
      'A stretch that the form of the text gives to somebody: a turn of a transcript or a debate, a question, its answer, a block quote, a post. Only quotes and posts stand inside another.',
  });

export type GivenTurn = DeepReadonly<z.infer<typeof givenTurnSchema>>;
export type Turn = DeepReadonly<z.infer<typeof turnSchema>>;
export type TurnKind = (typeof TURN_KINDS)[number];
