import { z } from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { confidenceSchema, type DeepReadonly, spanSchema } from './span.ts';

export const ACTOR_KINDS = ['person', 'organization', 'place', 'group', 'document'] as const;
export const MENTION_FORMS = ['name', 'demonym', 'nominal', 'pronoun'] as const;

/** A span that refers to an actor; its kind is what it is here ("Kyiv" the city, "Kyiv" the government). */
const mentionSchema = z
  .object({ span: spanSchema, form: z.enum(MENTION_FORMS), kind: z.enum(ACTOR_KINDS) })
  .meta({ id: 'Mention' });

/** Whoever or whatever is named or described and can be told apart. */
export const actorSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    aliases: z.array(z.string()),
    roles: z.array(z.object({ text: z.string(), span: spanSchema })),
    mentions: z.array(mentionSchema),
    /** The actor that this one speaks for ("the Kremlin"), by id. */
    standsFor: z.string().nullable(),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Actor' });

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type MentionForm = (typeof MENTION_FORMS)[number];
export type Mention = DeepReadonly<z.infer<typeof mentionSchema>>;
export type Actor = DeepReadonly<z.infer<typeof actorSchema>>;
