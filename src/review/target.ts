import * as z from 'zod';
import { ACTOR_KINDS } from '../schema/actor.ts';
import { itemKeySchema } from '../schema/key.ts';
import { type DeepReadonly, daySchema, spanSchema } from '../schema/span.ts';
import { itemValuesSchemas } from './item-values.ts';
import { REVIEWED_LAYERS } from './layers.ts';

/** Lower-case hex SHA-256 of a text. */
const textHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A span that can be found again in a changed text, with what it is to the target ("content", "speaker"). */
export const targetEvidenceSchema = z.strictObject({
  role: z.string().min(1),
  span: spanSchema,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const place = { textHash: textHashSchema, series: z.string().nullable() };

/** One item of one layer of a text, wherever the text appears. */
const itemTargetSchema = z
  .strictObject({
    type: z.literal('item'),
    ...place,
    layer: z.enum(REVIEWED_LAYERS),
    itemKey: itemKeySchema,
    /** The day of the reading, only where what is said depends on it. */
    publishedAt: daySchema.nullable(),
    /** Of every span that the entry speaks of; in no order. */
    evidence: z.array(targetEvidenceSchema),
    /** As the item stood; null where there was none, because the entry adds it. */
    before: z.record(z.string(), z.json()).nullable(),
  })
  .superRefine(({ layer, before }, context) => {
    if (before === null) return;
    for (const { path, message } of itemValuesSchemas[layer].safeParse(before).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['before', ...path], message });
    }
  });

const documentTargetSchema = z.strictObject({
  type: z.literal('document'),
  ...place,
  /** For people: its title, or else where it came from. */
  name: z.string().nullable(),
  /** Of a document that was removed: where it had stood. */
  appearances: z.array(z.record(z.string(), z.json())).optional(),
});

/** A name of the registry, in all documents or in one. */
const actorTargetSchema = z.strictObject({
  type: z.literal('actor'),
  /** Those of one side are one actor; those of two sides are not. */
  side: z.int().nonnegative(),
  kind: z.enum(ACTOR_KINDS),
  name: z.string(),
  normalizedName: z.string(),
  /** Tells actors of one name apart; "" for the first. */
  sense: z.string(),
  publicId: z.string().nullable(),
  /** Null for every document. */
  document: z.strictObject({ ...place, mention: targetEvidenceSchema.omit({ role: true }).nullable() }).nullable(),
});

/** What a rule reports of a text, at its place. */
const findingTargetSchema = z.strictObject({
  type: z.literal('finding'),
  ...place,
  rule: z.string().min(1),
  evidence: z.array(targetEvidenceSchema).min(1),
});

const conflictPlaceSchema = z.strictObject({
  ...place,
  layer: z.enum(REVIEWED_LAYERS),
  itemKey: itemKeySchema,
  evidence: z.array(targetEvidenceSchema).min(1),
});

/** Two places that clash. */
const conflictTargetSchema = z.strictObject({
  type: z.literal('conflict'),
  kind: z.string().min(1),
  places: z.tuple([conflictPlaceSchema, conflictPlaceSchema]),
});

const questionTargetSchema = z.strictObject({ type: z.literal('question'), question: z.string().trim().min(1) });

/** What an entry is about, in words that survive another reading. */
export const targetSchema = z.discriminatedUnion('type', [
  itemTargetSchema,
  documentTargetSchema,
  actorTargetSchema,
  findingTargetSchema,
  conflictTargetSchema,
  questionTargetSchema,
]);

export type TargetEvidence = DeepReadonly<z.infer<typeof targetEvidenceSchema>>;
export type Target = DeepReadonly<z.infer<typeof targetSchema>>;
export type TargetType = Target['type'];
export type ItemTarget = Extract<Target, { type: 'item' }>;
