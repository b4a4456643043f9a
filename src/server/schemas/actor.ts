import * as z from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import { DECISION_ACTIONS } from '../../store/decision.ts';
import { actorReferenceSchema, evidenceSchema, pageOf } from './common.ts';
import { summarySchema } from './document.ts';

export const registryActorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    aliases: z.array(z.string()),
    roles: z.array(z.string()),
    documents: z.int().nonnegative(),
    mentions: z.int().nonnegative(),
    statements: z.int().nonnegative(),
  })
  .meta({ id: 'RegistryActor' });

export const actorPageSchema = pageOf(registryActorSchema, 'ActorPage');

export const decisionSchema = z
  .object({
    id: z.int(),
    action: z.enum(DECISION_ACTIONS),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    references: z.array(
      z.object({
        side: z.int(),
        kind: z.enum(ACTOR_KINDS),
        name: z.string(),
        sense: z.string(),
        actor: z.string().nullable(),
        witnesses: z.array(z.string()),
        document: z
          .object({
            textHash: z.string(),
            series: z.string().nullable(),
            key: z.string().nullable(),
            mention: evidenceSchema.nullable(),
          })
          .nullable(),
      }),
    ),
    newName: z.string().nullable(),
    undoes: z.int().nullable(),
    isInForce: z.boolean(),
  })
  .meta({ id: 'Decision', description: 'What somebody decided of who is who.' });

export const proposalSchema = z
  .object({
    actors: z.tuple([actorReferenceSchema, actorReferenceSchema]),
    count: z.int(),
    documents: z.int(),
    rule: z.string(),
    reason: z.string(),
    confidence: z.number(),
  })
  .meta({ id: 'Proposal', description: 'Two actors that may be one.' });

export const actorDetailSchema = registryActorSchema
  .extend({
    names: z.array(z.object({ text: z.string(), mentions: z.int(), documents: z.int() })),
    roleHistory: z.array(
      z.object({
        text: z.string(),
        documents: z.int(),
        firstDay: z.string().nullable(),
        lastDay: z.string().nullable(),
        basis: z.enum(['documents', 'authority']),
      }),
    ),
    documentList: z.array(summarySchema),
    company: z.array(actorReferenceSchema.extend({ documents: z.int() })),
    links: z.array(
      z.object({
        names: z.array(z.string()),
        layer: z.enum(['found', 'accepted']),
        reason: z.string(),
        confidence: z.number().nullable(),
        documents: z.int(),
      }),
    ),
    decisions: z.array(decisionSchema),
    proposals: z.array(proposalSchema),
  })
  .meta({ id: 'ActorDetail' });

/** A decision to be made. */
export const decisionDraftSchema = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('join'), actors: z.array(z.string()).min(2).max(50), isStanding: z.boolean() }),
    z.strictObject({
      action: z.literal('split'),
      actors: z.tuple([z.string()]),
      documents: z.array(z.string()).min(1).max(1000),
    }),
    z.strictObject({
      action: z.literal('apart'),
      actors: z.array(z.string()).min(1).max(50),
      names: z.array(z.string()).max(100).nullable(),
    }),
    z.strictObject({
      action: z.literal('rename'),
      actors: z.tuple([z.string()]),
      newName: z.string().trim().min(1).max(300),
    }),
    z.strictObject({ action: z.literal('undo'), decision: z.int().positive() }),
  ])
  .meta({ id: 'DecisionDraft' });

export const mergePreviewSchema = z
  .object({
    actors: z.array(registryActorSchema),
    names: z.array(z.string()).describe('All names that would be one actor’s.'),
    documents: z.int().nonnegative().describe('In how many documents it would stand.'),
    statements: z.int().nonnegative(),
    changing: z
      .array(
        z.object({ document: summarySchema, statement: z.string(), from: actorReferenceSchema, words: z.string() }),
      )
      .describe('The statements that would change speaker.'),
  })
  .meta({ id: 'MergePreview' });

export const voiceSchema = z
  .object({
    hue: z.int().min(1).max(6).describe('v1 to v6.'),
    actor: actorReferenceSchema,
    isPinned: z.boolean().describe('By hand; else one of the most quoted.'),
  })
  .meta({ id: 'Voice', description: 'An actor that keeps its hue everywhere.' });
