import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod';
import { createServer, type ServerOptions } from '../../src/server/create-server.ts';
import { ENDPOINTS } from '../../src/server/endpoints.ts';
import { problemSchema } from '../../src/server/schemas/problem.ts';
import type { Workspace } from '../../src/workspace/workspace-contract.ts';
import { openWorkspace } from '../../src/workspace.ts';

export interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the address gives
  readonly body: any;
}

/** A server over a store of its own, whose every answer is held against the schema that it was promised by. */
export interface TestDesk {
  readonly workspace: Workspace;
  fetch(request: Request): Promise<Response>;
  ask(address: string, asking?: Asking): Promise<Answered>;
  /** Reads a text in, and gives the id of the document. */
  read(text: string, more?: object): Promise<string>;
  close(): Promise<void>;
}

export async function openDesk(options: Partial<ServerOptions> = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-server-'));
  const workspace = await openWorkspace({ storePath: join(folder, 'store.db') });
  const server = createServer(workspace, { user: 'Ada', ...options });
  const ask = async (address: string, { method, body, headers }: Asking = {}): Promise<Answered> => {
    const request = new Request(new URL(address, 'http://localhost:4747'), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: 'localhost:4747',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await server.fetch(request);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const text = await response.text();
    const answer = isJson && text && !response.headers.get('content-type')!.includes('jsonl') ? JSON.parse(text) : text;
    if (isJson) assertPromised(request, response, answer);
    return { status: response.status, headers: response.headers, body: answer };
  };
  return {
    ...{ workspace, ask, fetch: (request) => server.fetch(request) },
    async read(text, more = {}) {
      const { body } = await ask('/api/reads', { body: { inputs: [{ text, ...more }] } });
      const { body: events } = await ask(`/api/reads/${body.id}/events`);
      return /"id":"([0-9a-f]{20})"/.exec(events)![1]!;
    },
    async close() {
      await server.close();
      await workspace.close();
      await rm(folder, { recursive: true });
    },
  };
}

function assertPromised(request: Request, response: Response, answer: unknown): void {
  if (!response.ok) {
    problemSchema.strict().parse(answer);
    return;
  }
  const { pathname } = new URL(request.url);
  const endpoint = ENDPOINTS.find(
    ({ method, path }) =>
      method === request.method.toLowerCase() &&
      new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname) &&
      (path.includes('{') ? !ENDPOINTS.some((other) => other.path === pathname) : true),
  );
  if (endpoint?.answer && !response.headers.get('content-type')?.includes('sarif')) {
    (endpoint.answer as z.ZodType).parse(answer);
  }
}
