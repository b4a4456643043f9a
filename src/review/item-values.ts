import * as z from 'zod';
import { ACTOR_KINDS, MENTION_FORMS } from '../schema/actor.ts';
import { itemKeySchema } from '../schema/key.ts';
import { QUANTITY_KINDS, QUANTITY_MODIFIERS } from '../schema/quantity.ts';
import { confidenceSchema, type DeepReadonly, daySchema, piecesSchema, spanSchema } from '../schema/span.ts';
import { POLARITIES, SOURCE_KINDS, STATEMENT_ACTS, STATEMENT_MODES } from '../schema/statement.ts';
import { TIMEX_BASES, TIMEX_TYPES } from '../schema/timex.ts';

/**
 * What an item says, in words that survive another reading: other items are named by their keys and places, not by ids.
 * Every span in it has its evidence in the target that it belongs to.
 */

const name = z.string().trim().min(1);
const kind = z.enum(ACTOR_KINDS);

/** Who speaks: an actor of this document by its key, one of the store by its public id, or one that neither knows. */
const speakerSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('document'), key: itemKeySchema, name, kind, span: spanSchema.nullable() }),
  z.strictObject({ from: z.literal('store'), publicId: z.string().min(1), name, kind }),
  z.strictObject({ from: z.literal('new'), name, kind }),
]);

/** Another item of the document. */
const referenceSchema = z.strictObject({ key: itemKeySchema, span: spanSchema });

const statementShape = {
  source: piecesSchema,
  cue: piecesSchema,
  content: piecesSchema,
  mode: z.enum(STATEMENT_MODES),
  act: z.enum(STATEMENT_ACTS),
  /** Empty: nobody is named. */
  speakers: z.array(speakerSchema),
  sourceKind: z.enum(SOURCE_KINDS),
  via: referenceSchema.nullable(),
  polarity: z.enum(POLARITIES),
  saidAt: referenceSchema.nullable(),
};

const timexShape = {
  span: spanSchema,
  type: z.enum(TIMEX_TYPES),
  value: z.string().min(1),
  mod: z.string().min(1).nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
};

const quantityShape = {
  span: spanSchema,
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).nullable(),
  kind: z.enum(QUANTITY_KINDS),
  unit: z.string().min(1).nullable(),
  modifier: z.enum(QUANTITY_MODIFIERS),
  change: z.enum(['up', 'down']).nullable(),
};

const measuredSchema = z.strictObject({ span: spanSchema, text: z.string() }).nullable();
const actorShape = { name, kind };
const claimShape = { spans: piecesSchema.min(1) };

/** An item as it stood when somebody judged it: enough to put it back where a newer engine no longer finds it. */
export const itemValuesSchemas = {
  statements: z.strictObject({ ...statementShape, confidence: confidenceSchema }),
  timexes: z.strictObject({ ...timexShape, alternatives: z.array(z.string()), basis: z.enum(TIMEX_BASES) }),
  quantities: z.strictObject({ ...quantityShape, measure: measuredSchema, holder: measuredSchema }),
  actors: z.strictObject({
    ...actorShape,
    aliases: z.array(z.string()),
    mentions: z.array(z.strictObject({ span: spanSchema, form: z.enum(MENTION_FORMS), kind })),
  }),
  polls: z.strictObject({ shares: z.array(referenceSchema).min(1), sum: z.number() }),
  claims: z.strictObject({
    ...claimShape,
    statement: referenceSchema.nullable(),
    checkworthiness: z.number().min(0).max(1),
  }),
} as const;

/** What a correction may say of an item: some of the fields of its layer, and no other. */
export const patchSchemas = {
  statements: z.strictObject(statementShape).partial(),
  timexes: z.strictObject(timexShape).partial(),
  quantities: z.strictObject(quantityShape).partial(),
  actors: z.strictObject(actorShape).partial(),
  polls: z.strictObject({}),
  claims: z.strictObject(claimShape).partial(),
} as const;

/** A statement that was missed. */
export const addedStatementSchema = z.strictObject({ ...statementShape, content: piecesSchema.min(1) });

/** One of the statements that another is split into: its key, its content, and what else of it differs. */
export const partSchema = z
  .strictObject({ ...statementShape, key: itemKeySchema })
  .partial()
  .required({ key: true, content: true });

export type Speaker = DeepReadonly<z.infer<typeof speakerSchema>>;
export type ItemReference = DeepReadonly<z.infer<typeof referenceSchema>>;
export type ItemValues<L extends keyof typeof itemValuesSchemas = keyof typeof itemValuesSchemas> = DeepReadonly<
  z.infer<(typeof itemValuesSchemas)[L]>
>;
export type Patch<L extends keyof typeof patchSchemas> = DeepReadonly<z.infer<(typeof patchSchemas)[L]>>;
export type AddedStatement = DeepReadonly<z.infer<typeof addedStatementSchema>>;
export type StatementPart = DeepReadonly<z.infer<typeof partSchema>>;

/** Fields that depend on the day of the reading, by layer: said of one day's reading, they hold for no other. */
export const DAY_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    statements: ['saidAt'],
    timexes: ['value', 'from', 'to'],
  }),
);
