import { Hono } from 'hono';
import type { Workspace } from '../workspace/workspace-contract.ts';
import type { Caller } from './caller.ts';
import { createConflicts } from './conflicts.ts';
import { mountDesk } from './desk/mount-desk.ts';
import { ENDPOINTS } from './endpoints.ts';
import { checkHost } from './guard/check-host.ts';
import { checkOrigin } from './guard/check-origin.ts';
import { identify } from './guard/identify.ts';
import { createQueue } from './guard/queue.ts';
import { createRateLimit } from './guard/rate-limit.ts';
import { SECURITY_HEADERS } from './guard/security-headers.ts';
import { createMemo } from './memo.ts';
import { mountEndpoints } from './mount-endpoint.ts';
import { createProblemResponse, RequestError } from './problem.ts';
import { createReads, type ReadsOptions } from './reads/reads.ts';
import { mountSession } from './tokens/mount-session.ts';
import type { KeptToken } from './tokens/token.ts';
import { createChanges } from './watch-changes.ts';

export interface ServerOptions extends ReadsOptions {
  /** Who works at this machine: the name that the journal keeps where no token tells another. */
  readonly user: string;
  /** Who may ask; null where everybody who reaches the server may, as on a machine of one's own. */
  readonly tokens?: readonly KeptToken[] | null;
  /** The folder of the built desk; null for the API alone. */
  readonly deskFolder?: string | null;
}

/** The server as a function from request to response. To be closed. */
export interface Server {
  /** `remote` is the address that the request came from, where there is one. */
  fetch(request: Request, remote?: string): Promise<Response>;
  close(): Promise<void>;
}

/** A person's keys are a few a second, a page of the desk a dozen requests at once. */
const RATE = { burst: 1000, perSecond: 200 };
/** Wrong tokens; 256 bits are not guessed anyway. */
const WRONG_TOKENS = { burst: 20, perSecond: 0.2 };

/** The API and the desk over a workspace, which the caller opens and closes. */
export function createServer(workspace: Workspace, options: ServerOptions): Server {
  const { user, tokens = null, deskFolder = null } = options;
  const now = () => performance.now();
  const limitRate = createRateLimit({ ...RATE, now });
  const limitGuesses = createRateLimit({ ...WRONG_TOKENS, now });
  const parts = {
    workspace,
    reads: createReads(workspace, options),
    conflicts: createConflicts(workspace),
    changes: createChanges(workspace),
    memo: createMemo(100),
    runHeavy: createQueue(2, 100),
  };
  // compared while nobody waits for it
  parts.conflicts.known();
  const app = new Hono<{ Bindings: { remote: string } }>({ strict: true });

  app.use(async (context, next) => {
    const { raw } = context.req;
    checkHost(raw, { needsToken: tokens !== null });
    checkOrigin(raw);
    limitRate(context.env.remote);
    await next();
  });
  const identifyCaller = (request: Request, remote: string): Caller => {
    try {
      return identify(request, { user, tokens });
    } catch (error) {
      limitGuesses(remote);
      throw error;
    }
  };
  mountEndpoints(app, ENDPOINTS, parts, identifyCaller);
  app.get('/api/openapi.json', async (context) => {
    const { createApiDocument } = await import('./create-api-document.ts');
    return context.json(createApiDocument() as object);
  });
  if (tokens) mountSession(app, identifyCaller);
  mountDesk(app, deskFolder);
  app.notFound((context) => createProblemResponse(createNotFound(context.req.path)));
  app.onError((error) => createProblemResponse(error));
  return {
    async fetch(request, remote = 'local') {
      return addHeaders(await app.fetch(request, { remote }));
    },
    async close() {
      parts.changes.close();
      await parts.reads.close();
    },
  };
}

const createNotFound = (path: string): RequestError =>
  new RequestError('no-such-address', 'Nothing stands at this address.', { input: path.slice(0, 200) });

/** Also to answers that were made before anything else ran. */
function addHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
}
