import * as z from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import type { ActorDetails, RegistryActor, StatementHit } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { createPage, cutPage, readCursor } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
import { nameSpeakers } from '../name-speakers.ts';
import { RequestError } from '../problem.ts';
import {
  actorDetailSchema,
  actorPageSchema,
  decisionDraftSchema,
  decisionSchema,
  mergePreviewSchema,
  proposalSchema,
  voiceSchema,
} from '../schemas/actor.ts';
import { listParameter, pageParameters, wordsParameter } from '../schemas/common.ts';
import { journalEntrySchema } from '../schemas/document.ts';
import { decisionReason } from '../schemas/said.ts';
import { statementPageSchema } from '../schemas/statement.ts';

const actorId = z.string().regex(/^[0-9a-z]{4,20}$/);
const idParameter = z.object({ id: actorId });

/** More than anybody pages through. */
const MOST = 1000;

export const ACTOR_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/actors', id: 'listActors', tag: 'actors', scope: 'read' },
    summary: 'Actors over all documents, those in most documents first; or those whose name holds words.',
    query: z.strictObject({
      ...pageParameters(),
      q: wordsParameter.optional().describe('Words of the name.'),
      kind: z.enum(ACTOR_KINDS).optional(),
      sort: z
        .enum(['documents', 'statements', 'name'])
        .optional()
        .describe('Not with words: then the most mentioned first.'),
    }),
    answer: actorPageSchema,
    async run({ query: { q, kind, sort, cursor, limit = 50 } }, { workspace }) {
      if (q !== undefined) {
        const found = await workspace.findActors(q, MOST);
        const chosen = found.filter((actor) => kind === undefined || actor.kind === kind);
        return { ...cutPage(chosen, cursor, limit), total: chosen.length };
      }
      const offset = readCursor(cursor);
      const listed = await workspace.listActors({
        ...{ limit: limit + 1, offset },
        ...(kind !== undefined && { kind }),
        ...(sort !== undefined && { sort }),
      });
      const total = offset === 0 && kind === undefined ? (await workspace.count()).actors : null;
      return { ...createPage(listed, offset, limit), total };
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/actors/proposals', id: 'listProposals', tag: 'actors', scope: 'read' },
    summary: 'Actors that may be one, the surest first.',
    query: z.strictObject(pageParameters()),
    answer: z.object({ items: z.array(proposalSchema), next: z.string().nullable() }),
    async run({ query: { cursor, limit = 50 } }, { workspace }) {
      return cutPage(await workspace.listProposals({ limit: MOST }), cursor, limit);
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/actors/merge', id: 'previewMerge', tag: 'actors', scope: 'read' },
    isHeavy: true,
    summary: 'What would change if actors were found to be one.',
    query: z.strictObject({ actor: listParameter(actorId) }),
    answer: mergePreviewSchema,
    async run({ query: { actor } }, { workspace }) {
      return previewMerge(workspace, actor as readonly string[]) as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/actors/{id}', id: 'readActor', tag: 'actors', scope: 'read' },
    summary: 'One actor: names, roles, documents, company, why its names are one, what was decided.',
    params: idParameter,
    answer: actorDetailSchema,
    run: async ({ params: { id } }, { workspace }) => readActor(workspace, id),
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/actors/{id}/statements', id: 'listActorStatements', tag: 'actors', scope: 'read' },
    summary: 'What an actor is on record with, newest first.',
    params: idParameter,
    query: z.strictObject(pageParameters(1000, 200)),
    answer: statementPageSchema,
    async run({ params: { id }, query: { cursor, limit = 200 } }, { workspace }) {
      await readActor(workspace, id);
      const hits = (await workspace.listStatementsOf(id)).toReversed();
      const { items, next } = cutPage(hits, cursor, limit);
      return { items: await nameSpeakers(workspace, items), next, total: hits.length } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/actors/decisions', id: 'decide', tag: 'actors', scope: 'review' },
    summary: 'Decides who is one actor and who is not: join, split, apart, rename, undo.',
    body: z.strictObject({ decision: decisionDraftSchema, reason: decisionReason }),
    answer: decisionSchema,
    status: 201,
    run: async ({ body: { decision, reason = null }, caller }, { workspace }) =>
      workspace.decide(decision as Parameters<Workspace['decide']>[0], { by: caller.name, reason }),
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/voices', id: 'listVoices', tag: 'actors', scope: 'read' },
    summary: 'The actors that keep a hue everywhere: those that were pinned, then the most quoted.',
    answer: z.object({ items: z.array(voiceSchema) }),
    run: async (_, { workspace, memo }) => ({
      items: await memo('voices', await workspace.readState(), () => listVoices(workspace)),
    }),
  }),
  createEndpoint({
    ...{ method: 'post', path: '/api/actors/{id}/pin', id: 'pinActor', tag: 'actors', scope: 'review' },
    summary: 'Gives an actor a hue of its own everywhere, or takes it away.',
    params: idParameter,
    body: z.strictObject({ isPinned: z.boolean(), reason: decisionReason }),
    answer: journalEntrySchema,
    status: 201,
    run: async ({ params: { id }, body: { isPinned, reason = null }, caller }, { workspace }) =>
      (await workspace.pinActor(id, isPinned, { by: caller.name, reason })) as never,
  }),
];

/** So many hues there are. */
const HUES = 6;

async function listVoices(workspace: Workspace) {
  const pinned = new Set<string>();
  for (const { action, targets, body, isInForce } of await workspace.listJournal()) {
    const [target] = targets;
    if (action !== 'pin' || !isInForce || target?.type !== 'actor' || target.publicId === null) continue;
    pinned.delete(target.publicId);
    if (body.isPinned) pinned.add(target.publicId);
  }
  const actors = await Promise.all([...pinned].slice(0, HUES).map((id) => workspace.readActor(id)));
  const quoted = await workspace.listActors({ sort: 'statements', limit: 4 * HUES });
  const chosen = new Map<string, { readonly actor: RegistryActor; readonly isPinned: boolean }>();
  for (const actor of actors) if (actor) chosen.set(actor.id, { actor, isPinned: true });
  for (const actor of quoted) {
    if (actor.statements && !chosen.has(actor.id)) chosen.set(actor.id, { actor, isPinned: false });
  }
  return [...chosen.values()].slice(0, HUES).map(({ actor: { id, name, kind }, isPinned }, index) => ({
    ...{ hue: index + 1, actor: { id, name, kind }, isPinned },
  }));
}

async function readActor(workspace: Workspace, id: string): Promise<ActorDetails> {
  const actor = await workspace.readActor(id);
  if (actor) return actor;
  throw new RequestError('no-such-actor', 'There is no such actor in the store.', { input: id });
}

/** The first is the one that the others would be found to be. */
async function previewMerge(workspace: Workspace, ids: readonly string[]) {
  const actors: ActorDetails[] = [];
  for (const id of ids) actors.push(await readActor(workspace, id));
  const hits = await Promise.all(actors.map(({ id }) => workspace.listStatementsOf(id)));
  const documents = new Set(actors.flatMap(({ documentList }) => documentList.map(({ id }) => id)));
  const changing = hits.slice(1).flatMap((each, index) => each.map((hit) => describeChange(hit, actors[index + 1]!)));
  return {
    actors: actors.map(({ id, name, kind, aliases, roles, documents: count, mentions, statements }) => ({
      ...{ id, name, kind, aliases, roles, documents: count, mentions, statements },
    })),
    names: [...new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]))],
    documents: documents.size,
    statements: new Set(hits.flat().map(({ document, statement }) => `${document.id} ${statement.id}`)).size,
    changing: changing.slice(0, 200),
  };
}

const describeChange = ({ document, statement, content }: StatementHit, { id, name, kind }: ActorDetails) => ({
  ...{ document, statement: statement.id, from: { id, name, kind } },
  words: content.map(({ exact }) => exact).join(' … '),
});
