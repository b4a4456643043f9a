import * as z from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import type { ActorDetails, StatementHit } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { cutPage } from '../cursor.ts';
import { createEndpoint } from '../endpoint.ts';
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
import { decisionReason } from '../schemas/said.ts';
import { statementPageSchema } from '../schemas/statement.ts';

const actorId = z.string().regex(/^[0-9a-z]{4,20}$/);
const idParameter = z.object({ id: actorId });

/** More than anybody pages through. */
const MOST = 5000;

export const ACTOR_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/actors', id: 'listActors', tag: 'actors', scope: 'read' },
    summary: 'Actors over all documents, those in most documents first; or those whose name holds words.',
    query: z.strictObject({
      ...pageParameters(),
      q: wordsParameter.optional(),
      kind: z.enum(ACTOR_KINDS).optional(),
    }),
    answer: actorPageSchema,
    async run({ query: { q, kind, cursor, limit = 50 } }, { workspace }) {
      const found =
        q === undefined
          ? await workspace.listActors({ ...(kind !== undefined && { kind }), limit: MOST })
          : await workspace.findActors(q, MOST);
      const chosen = found.filter((actor) => kind === undefined || actor.kind === kind);
      return { ...cutPage(chosen, cursor, limit), total: chosen.length };
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
      return { ...cutPage(hits, cursor, limit), total: hits.length } as never;
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
    summary: 'The actors that keep a hue everywhere: the most quoted.',
    answer: z.object({ items: z.array(voiceSchema) }),
    async run(_, { workspace }) {
      const actors = await workspace.listActors({ limit: 200 });
      const speaking = actors.filter(({ kind }) => kind !== 'place').toSorted((a, b) => b.statements - a.statements);
      return {
        items: speaking.slice(0, 6).map(({ id, name, kind }, index) => ({
          ...{ hue: index + 1, actor: { id, name, kind }, isPinned: false },
        })),
      };
    },
  }),
];

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
