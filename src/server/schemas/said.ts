import * as z from 'zod';
import { addedStatementSchema, patchSchemas } from '../../review/item-values.ts';
import { REVIEWED_LAYERS } from '../../review/layers.ts';
import { ACTOR_KINDS } from '../../schema/actor.ts';

const item = z.strictObject({ layer: z.enum(REVIEWED_LAYERS), id: z.string().min(1).max(60) }).meta({ id: 'ItemName' });
const items = z.array(item).min(1).max(1000);
const name = z.string().trim().min(1).max(300);

const speaker = z.union([
  z.string().describe('An actor of this document, by its id there.'),
  z.strictObject({ from: z.literal('store'), publicId: z.string().min(1), name, kind: z.enum(ACTOR_KINDS) }),
  z.strictObject({ from: z.literal('new'), name, kind: z.enum(ACTOR_KINDS) }),
]);

const { speakers: _, via: __, saidAt: ___, ...statementFields } = addedStatementSchema.shape;

/** A statement's fields as one says them of a record at hand: others are named by its ids. */
const saidStatement = z.strictObject({
  ...statementFields,
  speakers: z.array(speaker).max(20).describe('Empty: nobody is named.'),
  via: z.string().nullable().describe('The statement that reports this one, by id.'),
  saidAt: z.string().nullable().describe('The date, by id.'),
});

const whole = saidStatement.partial().required({ content: true }).meta({ id: 'SaidStatement' });

const patch = z
  .union([
    saidStatement.partial(),
    patchSchemas.timexes,
    patchSchemas.quantities,
    patchSchemas.actors,
    patchSchemas.claims,
  ])
  .meta({ id: 'Patch', description: 'The fields that change, of the layer of the items.' });

/** What somebody says of items of a document, or of the document as a whole. */
const said = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), items }),
  z.strictObject({ action: z.literal('reject'), items }),
  z.strictObject({ action: z.literal('dismiss'), items }),
  z.strictObject({ action: z.literal('stands'), items }),
  z.strictObject({ action: z.literal('join'), items }),
  z.strictObject({ action: z.literal('correct'), items, patch }),
  z.strictObject({ action: z.literal('add'), statement: whole }),
  z.strictObject({ action: z.literal('split'), items: z.tuple([item]), parts: z.array(whole).min(2).max(50) }),
  z.strictObject({
    action: z.literal('note'),
    items: z.array(item).max(1000).describe('Empty: of the document as a whole.'),
    text: z.string().trim().min(1).max(20_000),
  }),
  z.strictObject({ action: z.literal('pin'), items, isPinned: z.boolean() }),
  z.strictObject({
    action: z.literal('rate'),
    items,
    verdict: z.string().trim().min(1).max(300),
    value: z.number().nullable().optional(),
    best: z.number().nullable().optional(),
    worst: z.number().nullable().optional(),
  }),
  z.strictObject({ action: z.literal('sign'), items: z.tuple([item]), rating: z.int().positive() }),
]);

const reason = z.string().trim().min(1).max(2000).nullable().optional();

export const annotationRequestSchema = z.strictObject({ say: said, reason }).meta({ id: 'AnnotationRequest' });

export const undoRequestSchema = z
  .strictObject({
    entry: z.int().positive().nullable().optional().describe('This one; the last of the person who asks unless told.'),
    reason,
  })
  .meta({ id: 'UndoRequest' });

export const settleRequestSchema = z
  .strictObject({ action: z.enum(['stands', 'dismiss']), reason })
  .meta({ id: 'SettleRequest' });

export const decisionReason = reason;
