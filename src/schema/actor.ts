import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { type DeepReadonly, spanSchema, unmeasuredSchema } from './span.ts';

export const ACTOR_KINDS = ['person', 'organization', 'place', 'group', 'document'] as const;
export const MENTION_FORMS = ['name', 'demonym', 'nominal', 'pronoun'] as const;

const mentionSchema = z
  .object({
    span: spanSchema,
    form: z.enum(MENTION_FORMS),
    kind: z.enum(ACTOR_KINDS).describe('What it is here: a capital may be the city, or the government.'),
  })
  .meta({ id: 'Mention', description: 'A span that refers to an actor.' });

export const actorSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    name: z.string().describe('The fullest spelling in the text; states go by one name in every document.'),
    kind: z.enum(ACTOR_KINDS),
    aliases: z.array(z.string()).describe('Other spellings in this text.'),
    roles: z
      .array(z.object({ text: z.string(), span: spanSchema }))
      .describe('Titles before the name and offices between commas beside it.'),
    mentions: z.array(mentionSchema),
    standsFor: z
      .string()
      .nullable()
      .describe('The state that a seat of government speaks for ("the Kremlin"), by id, if the text names it.'),
    confidence: unmeasuredSchema,
  })
  .meta({
    id: 'Actor',
    description: 'Whoever or whatever is named or described and can be told apart, in the order of the first mention.',
  });

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type MentionForm = (typeof MENTION_FORMS)[number];
export type Mention = DeepReadonly<z.infer<typeof mentionSchema>>;
export type Actor = DeepReadonly<z.infer<typeof actorSchema>>;
