import { Hono } from 'hono';
import type { Workspace } from '../workspace/workspace-contract.ts';
import type { Caller } from './caller.ts';
import { ENDPOINTS } from './endpoints.ts';
import { mountEndpoint } from './mount-endpoint.ts';
import { createProblemResponse, RequestError } from './problem.ts';
import { createReads } from './reads/reads.ts';

export interface ServerOptions {
  /** Who works at this machine: the name that the journal keeps. */
  readonly user: string;
}

/** The server as a function from request to response. To be closed. */
export interface Server {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** The API and the desk over a workspace, which the caller opens and closes. */
export function createServer(workspace: Workspace, options: ServerOptions): Server {
  const app = new Hono({ strict: true });
  const parts = { workspace, reads: createReads(workspace) };
  const caller: Caller = { name: options.user, scope: 'admin' };
  for (const endpoint of ENDPOINTS) mountEndpoint(app, endpoint, parts, () => caller);
  app.get('/api/openapi.json', async (context) => {
    const { createApiDocument } = await import('./create-api-document.ts');
    return context.json(createApiDocument() as object);
  });
  app.notFound((context) =>
    createProblemResponse(
      new RequestError('no-such-address', 'Nothing stands at this address.', { input: context.req.path.slice(0, 200) }),
    ),
  );
  app.onError((error) => createProblemResponse(error));
  return {
    fetch: async (request) => app.fetch(request),
    close: () => parts.reads.close(),
  };
}
