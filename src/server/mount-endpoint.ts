import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { type Caller, mayDo } from './caller.ts';
import { Answer, type AnyEndpoint } from './endpoint.ts';
import { RequestError } from './problem.ts';
import { readForm } from './read-form.ts';
import type { ServerParts } from './server-parts.ts';

/** What the server is told of a request besides it. */
export interface Bindings {
  readonly Bindings: { readonly remote: string };
}

type Identify = (request: Request, remote: string) => Caller;

/** Puts each endpoint under its address, and a refusal of every other method beside it. */
export function mountEndpoints(
  app: Hono<Bindings>,
  endpoints: readonly AnyEndpoint[],
  parts: ServerParts,
  identify: Identify,
): void {
  for (const endpoint of endpoints) mountEndpoint(app, endpoint, parts, identify);
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method.toUpperCase());
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    app.all(toHonoPath(path), ({ req }) => {
      throw new RequestError('method-refused', `${req.method} is not taken here.`, {
        remedy: `It takes ${allow}.`,
        headers: { allow },
      });
    });
  }
}

const DEFAULT_LIMIT = 1024 * 1024;

/** Who asks may ask, and what is asked is held against its schemas, before anything runs. */
function mountEndpoint(app: Hono<Bindings>, endpoint: AnyEndpoint, parts: ServerParts, identify: Identify): void {
  const { bodyLimit: maxSize = DEFAULT_LIMIT } = endpoint;
  const limit = bodyLimit({
    maxSize,
    onError() {
      throw new RequestError('request-too-large', `The body is larger than ${maxSize} bytes.`);
    },
  });
  // Of who takes no body none is read, so that there is nothing to limit: a DELETE comes without a length.
  const guards = endpoint.body || endpoint.takesForms ? [limit] : [];
  app.on(endpoint.method.toUpperCase(), [toHonoPath(endpoint.path)], ...guards, async (context) => {
    const request = context.req.raw;
    const caller = identify(request, context.env.remote);
    if (!mayDo(caller, endpoint.scope)) {
      throw new RequestError('not-allowed', `This needs the scope ${endpoint.scope}; yours is ${caller.scope}.`);
    }
    const asked = {
      params: check(endpoint.params, context.req.param(), 'path'),
      query: check(endpoint.query ?? NOTHING, readQuery(request), 'query'),
      body: endpoint.body && check(endpoint.body, await readBody(context, endpoint), 'body'),
      ...{ caller, request, signal: request.signal },
    };
    const run = () => endpoint.run(asked, parts);
    return createResponse(endpoint, await (endpoint.isHeavy ? parts.runHeavy(run) : run()));
  });
}

const toHonoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const NOTHING = z.strictObject({});

function check(schema: z.ZodType | undefined, given: unknown, where: string): unknown {
  if (schema === undefined) return undefined;
  const checked = schema.safeParse(given);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.slice(0, 10).map(({ path, message }) => ({
    path: [where, ...path.map(String)].join('.'),
    message,
  }));
  throw new RequestError('request-invalid', `${issues[0]!.path}: ${issues[0]!.message}.`, {
    issues,
    remedy: '/api/openapi.json describes what can be asked.',
  });
}

/** A name that is given several times is a list. */
function readQuery(request: Request): Readonly<Record<string, string | readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URL(request.url).searchParams) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));
}

async function readBody(context: Context<Bindings>, { takesForms = false }: AnyEndpoint): Promise<unknown> {
  const type = (context.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (takesForms && type === 'multipart/form-data') return readForm(context.req.raw);
  if (type !== 'application/json') {
    throw new RequestError('type-refused', `A body of type ${type || 'that is not told'} is not taken here.`, {
      remedy: 'Send application/json.',
    });
  }
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RequestError('bad-json', `The body is not valid JSON: ${(error as Error).message}.`);
  }
}

function createResponse({ status = 200 }: AnyEndpoint, given: unknown): Response {
  if (given instanceof Response) return given;
  const { value, headers } = given instanceof Answer ? given : { value: given, headers: {} };
  if (status === 204) return new Response(null, { status, headers });
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
