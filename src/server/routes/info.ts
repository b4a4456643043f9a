import { ENGINE_VERSION } from '../../engine/version.ts';
import { createEndpoint } from '../endpoint.ts';
import { infoSchema } from '../schemas/info.ts';

export const INFO_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api', id: 'readInfo', tag: 'info', scope: 'read' },
    summary: 'What the store holds, who asks, and what they may do.',
    answer: infoSchema,
    run: async ({ caller }, { workspace }) => ({
      version: ENGINE_VERSION,
      state: await workspace.readState(),
      counts: await workspace.count(),
      user: { name: caller.name, scope: caller.scope },
    }),
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/events', id: 'followChanges', tag: 'info', scope: 'read' },
    summary: 'What changes in the store from now on, by whomever, as server-sent events: change.',
    types: ['text/event-stream'],
    run: async (_, { changes }) => changes.follow(),
  }),
];
