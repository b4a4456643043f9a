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
];
